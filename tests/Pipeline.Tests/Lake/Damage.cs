using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

/// <summary>Whatever goes wrong with a lake's files, verifying says so.</summary>
public class Damage : LakeTest
{
    public Damage()
    {
        Append(Calls, "SELECT 1 AS id");
        Append(Calls, "SELECT unnest([2, 3]) AS id");
        var sound = Lake.Verify(Connection);
        sound.Findings.ShouldBeEmpty();
        (sound.Tables, sound.Commits, sound.Files, sound.Bytes).ShouldBe((1, 2, 2, Lake.View().Get(Calls).Bytes));
    }

    [Fact]
    public void of_a_file_that_is_gone()
    {
        File.Delete(DataFile(0));
        Found().ShouldBe([$"damage: {DataFile(0)}: expected a file of {Size(0)} bytes, found none"]);
    }

    [Fact]
    public void of_a_file_that_was_cut()
    {
        File.WriteAllText(DataFile(0), "PAR1");
        Found().ShouldBe([$"damage: {DataFile(0)}: expected a file of {Size(0)} bytes, found one of 4 bytes"]);
    }

    [Fact]
    public void of_a_file_that_is_no_Parquet()
    {
        File.WriteAllBytes(DataFile(0), new byte[Size(0)]);
        // The engine may remember what it read of a file a moment ago.
        using var fresh = DuckDbEngine.Open(Path.GetTempPath());
        Lake.Verify(fresh).Findings.ShouldHaveSingleItem().ToString().ShouldStartWith($"damage: {DataFile(0)}: expected a Parquet file, found ");
    }

    [Fact]
    public void of_rows_that_are_not_as_many_as_the_log_says()
    {
        Change(CommitPath(1), "numRecords\\\":2", "numRecords\\\":5");
        var file = Lake.View().Get(Calls).Files.Single(file => file.Rows == 5);
        Found().ShouldBe([$"damage: {Path.Combine(Folder(Calls), file.Path)}: expected 5 rows, as the log says, found 2"]);
    }

    [Fact]
    public void of_a_commit_that_is_gone()
    {
        File.Delete(CommitPath(0));
        Found()[0].ShouldBe($"damage: {PublicationPath(1)}: expected that desk/silver/calls has version 0, found versions up to 1");
        Found()[1].ShouldBe($"damage: {CommitPath(0)}: expected a commit for every version, found none before version 1");
    }

    [Fact]
    public void of_a_commit_that_was_cut()
    {
        File.WriteAllText(CommitPath(1), File.ReadAllText(CommitPath(1))[..300]);
        Found()[0].ShouldStartWith($"damage: {CommitPath(1)}: expected a commit after the Delta protocol, found line 2: expected JSON, found ");
        Should.Throw<LakeDamagedException>(() => Rows(Calls)).Message.ShouldStartWith(
            $"{CommitPath(1)}:2: expected an action of the Delta protocol that this lake reads, found ");
    }

    [Fact]
    public void of_a_publication_that_is_gone()
    {
        File.Delete(PublicationPath(1));
        Found().ShouldBe([$"damage: {PublicationPath(2)}: expected publication 1 before it, found none"]);
    }

    [Fact]
    public void of_a_publication_that_names_what_is_not_there()
    {
        Change(PublicationPath(2), "\"desk/silver/calls\":1", "\"desk/silver/calls\":8");
        Found().ShouldContain($"damage: {PublicationPath(2)}: expected that desk/silver/calls has version 8, found versions up to 1");
    }

    [Fact]
    public void of_a_publication_that_can_not_be_read()
    {
        File.WriteAllText(PublicationPath(2), "{");
        Found()[0].ShouldStartWith($"damage: {PublicationPath(2)}: expected a publication as JSON, found ");
    }

    [Fact]
    public void by_a_foreign_writer()
    {
        var file = Stage(Calls, "SELECT 9 AS id").Files[0];
        File.WriteAllText(
            CommitPath(2),
            $"{{\"commitInfo\":{{\"timestamp\":1872366400000}}}}\n{{\"add\":{{\"path\":\"{file.Path}\",\"partitionValues\":{{}},\"size\":{file.Size},\"modificationTime\":1,\"dataChange\":true}}}}\n");
        Found().ShouldBe([$"damage: {Folder(Calls)}/_delta_log: expected version 1 as the latest, as published, found version 2 with other files, of a writer other than ccq"]);
        Rows(Calls).ShouldBe(["1", "2", "3"]);
        Should.Throw<LakeConflictException>(() => Append(Calls, "SELECT 4 AS id")).Message.ShouldContain("found version 2 of a writer other than ccq.");
        Lake.Restore("undo", [Lake.View().Get(Calls)]);
        Lake.Verify(Connection).IsHealthy.ShouldBeTrue();
        Append(Calls, "SELECT 4 AS id");
        Rows(Calls).ShouldBe(["1", "2", "3", "4"]);
    }

    [Fact]
    public void is_not_what_a_killed_run_left()
    {
        var staged = Stage(Calls, "SELECT 9 AS id").Files[0];
        Found().ShouldBe([$"note: {Path.Combine(Folder(Calls), staged.Path)}: expected files that a version names, found one that none does; `ccq lake vacuum` removes it"]);
        Lake.Verify(Connection).IsHealthy.ShouldBeTrue();
    }

    private List<string> Found() => [.. Lake.Verify(Connection).Findings.Select(finding => finding.ToString())];

    private string DataFile(int version) => Path.Combine(Folder(Calls), Lake.Snapshot(Calls, version).Files.Single(file => file.Rows == version + 1).Path);

    private long Size(int version) => Lake.Snapshot(Calls, version).Files.Single(file => file.Rows == version + 1).Size;

    private string CommitPath(long version) => Path.Combine(Folder(Calls), "_delta_log", $"{version:D20}.json");

    private string PublicationPath(long number) => Path.Combine(Root, "_ccq/publications", $"{number:D20}.json");

    private static void Change(string path, string old, string @new)
    {
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, @new));
    }
}
