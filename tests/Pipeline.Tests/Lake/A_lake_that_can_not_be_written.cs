using System.Diagnostics;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

/// <summary>On a small file system of its own, where the system lets us mount one.</summary>
public sealed class A_lake_that_can_not_be_written : LakeTest, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ccq-disk-").FullName;
    private readonly bool _isMounted;

    public A_lake_that_can_not_be_written() => _isMounted = Run("mount", "-t", "tmpfs", "-o", "size=300k", "none", _folder);

    [Fact]
    public void because_the_disk_is_full_says_so_and_leaves_nothing()
    {
        Assert.SkipUnless(_isMounted, "Nothing can be mounted here.");
        var lake = DeltaLake.Open(Path.Combine(_folder, "lake"), Clock);
        using var held = lake.Lock("test", TimeSpan.Zero);
        lake.Publish("run", [TableChange.Append(lake.Stage(Connection, Calls, "SELECT 1 AS id", []), null)]);

        var table = Path.Combine(_folder, "lake/desk/silver/calls");
        Should.Throw<LakeFullException>(() => lake.Stage(Connection, Calls, "SELECT range, uuid() FROM range(100000)", [])).Message.ShouldBe(
            $"{table}: expected room on the disk, found none left. Make room (`ccq lake vacuum` frees what no version needs), then run again.");

        Directory.GetFiles(table).Length.ShouldBe(1);
        Rows($"SELECT * FROM {lake.View().Get(Calls).ReadSql}").ShouldBe(["1"]);
    }

    [Fact]
    public void because_the_disk_is_full_at_the_commit_says_so_and_leaves_nothing()
    {
        Assert.SkipUnless(_isMounted, "Nothing can be mounted here.");
        var lake = DeltaLake.Open(Path.Combine(_folder, "lake"), Clock);
        using var held = lake.Lock("test", TimeSpan.Zero);
        lake.Publish("run", [TableChange.Append(lake.Stage(Connection, Calls, "SELECT 1 AS id", []), null)]);
        var change = TableChange.Append(lake.Stage(Connection, Calls, "SELECT 2 AS id", []), lake.View().Find(Calls));
        Fill();

        Should.Throw<LakeFullException>(() => lake.Publish("run", [change]));

        lake.View().Number.ShouldBe(1);
        lake.Verify(Connection).IsHealthy.ShouldBeTrue();
        File.Delete(Path.Combine(_folder, "filler"));
        lake.Recover().Outcome.ShouldBe(RecoveryOutcome.Nothing);
        lake.Publish("run", [change]).Number.ShouldBe(2);
    }

    [Fact]
    public void because_it_is_read_only_says_so_and_is_read_all_the_same()
    {
        Assert.SkipUnless(_isMounted, "Nothing can be mounted here.");
        var lake = DeltaLake.Open(Path.Combine(_folder, "lake"), Clock);
        using (lake.Lock("test", TimeSpan.Zero))
            lake.Publish("run", [TableChange.Append(lake.Stage(Connection, Calls, "SELECT 1 AS id", []), null)]);
        Run("mount", "-o", "remount,ro", _folder).ShouldBeTrue();

        Should.Throw<LakeReadOnlyException>(() => lake.Lock("test", TimeSpan.Zero)).Message.ShouldBe(
            $"{_folder}/lake/_ccq/lock: expected a folder that can be written to, found Read-only file system : '{_folder}/lake/_ccq/lock'. Give write access, or name another lake with --lake.");
        Should.Throw<LakeReadOnlyException>(() => lake.Stage(Connection, Calls, "SELECT 2 AS id", []));
        Rows($"SELECT * FROM {lake.View().Get(Calls).ReadSql}").ShouldBe(["1"]);
        lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    void IDisposable.Dispose()
    {
        if (_isMounted)
            Run("umount", _folder);
        Directory.Delete(_folder, recursive: true);
        Dispose();
    }

    private void Fill()
    {
        using var filler = File.Create(Path.Combine(_folder, "filler"), bufferSize: 0);
        try
        {
            while (true)
                filler.Write(new byte[512]);
        }
        catch (IOException)
        {
            // Full now.
        }
    }

    private static bool Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
