using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class A_vacuum : LakeTest
{
    private static readonly TimeSpan _week = TimeSpan.FromDays(7);

    public A_vacuum()
    {
        Clock.Now = DateTimeOffset.UtcNow;
        Overwrite(Calls, "SELECT 1 AS id");
        Clock.Now += TimeSpan.FromDays(10);
        Overwrite(Calls, "SELECT 2 AS id");
        Clock.Now += TimeSpan.FromDays(10);
        Overwrite(Calls, "SELECT 3 AS id");
    }

    [Fact]
    public void keeps_what_was_the_latest_at_any_moment_of_the_retention()
    {
        Clock.Now += TimeSpan.FromDays(1);
        var result = Lake.Vacuum(_week);

        result.Files.ShouldHaveSingleItem().ShouldStartWith("desk/silver/calls/part-");
        Files().ShouldBe(2);
        Rows(Calls).ShouldBe(["3"]);
        Rows($"SELECT * FROM {Lake.ViewOf(2).Get(Calls).ReadSql}").ShouldBe(["2"]);
        Should.Throw<LakeFileMissingException>(() => Lake.ViewOf(1).Get(Calls).CheckFiles());
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void without_retention_keeps_the_latest_only()
    {
        Clock.Now += TimeSpan.FromDays(1);
        Lake.Vacuum(TimeSpan.Zero).Files.Count.ShouldBe(2);
        Files().ShouldBe(1);
        Rows(Calls).ShouldBe(["3"]);
    }

    [Fact]
    public void that_is_dry_removes_nothing_and_tells_the_same()
    {
        Clock.Now += TimeSpan.FromDays(1);
        var told = Lake.Vacuum(_week, dryRun: true);
        Files().ShouldBe(3);
        var done = Lake.Vacuum(_week);
        told.Files.ShouldBe(done.Files);
        told.Bytes.ShouldBe(done.Bytes);
        done.Bytes.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void removes_what_killed_runs_left_once_it_is_old_enough()
    {
        var unused = new TableName("desk", "gold", "never");
        var staged = Stage(unused, "SELECT 1 AS id, 'A/S' AS team", "team");
        var orphan = Path.Combine(Folder(unused), staged.Files[0].Path);
        var temporary = Path.Combine(Folder(Calls), "_delta_log/.00000000000000000003.json.x.tmp");
        File.WriteAllText(temporary, "half");
        var foreign = Path.Combine(Folder(Calls), "_notes.parquet");
        File.WriteAllText(foreign, "of no concern");

        Clock.Now = DateTimeOffset.UtcNow.AddDays(6);
        Lake.Vacuum(_week).Files.ShouldBeEmpty();
        Clock.Now = DateTimeOffset.UtcNow.AddDays(8);
        Lake.Vacuum(_week).Files.ShouldBe(
            [Path.GetRelativePath(Root, orphan), Path.GetRelativePath(Root, temporary)], ignoreOrder: true);
        File.Exists(foreign).ShouldBeTrue();
        Directory.Exists(Path.GetDirectoryName(orphan)).ShouldBeFalse();
    }

    [Fact]
    public void keeps_what_an_unfinished_publication_needs()
    {
        var change = Appending(Calls, "SELECT 4 AS id");
        Kills.At(Lake, "Prepared", 1, () => Publish(change)).ShouldBeTrue();
        Clock.Now += TimeSpan.FromDays(100);
        Lake.Vacuum(_week);
        Lake.Recover().Outcome.ShouldBe(RecoveryOutcome.Finished);
        Rows(Calls).ShouldBe(["3", "4"]);
    }

    private int Files() => Directory.GetFiles(Folder(Calls), "*.parquet").Length;
}
