using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class A_backup : LakeTest
{
    private string Target => $"{Root}-copy";

    [Fact]
    public void opens_as_a_lake_with_its_history()
    {
        Append(Calls, "SELECT 1 AS id, 'A/S' AS team", "team");
        Publish(Appending(Calls, "SELECT 2 AS id, NULL::VARCHAR AS team", "team"), Appending(Agents, "SELECT 7 AS id"));

        var result = Lake.Backup(Target);

        result.Publication!.Number.ShouldBe(2);
        var copy = DeltaLake.Open(Target, Clock);
        copy.Verify(Connection).Findings.ShouldBeEmpty();
        Rows($"SELECT * FROM {copy.View().Get(Calls).ReadSql} ORDER BY id").ShouldBe(["1|A/S", "2|null"]);
        Rows($"SELECT * FROM {copy.ViewOf(1).Get(Calls).ReadSql}").ShouldBe(["1|A/S"]);
        copy.View().Get(Calls).FullPath(copy.View().Get(Calls).Files[0]).ShouldStartWith(Target);
    }

    [Fact]
    public void has_nothing_of_what_is_not_published()
    {
        Append(Calls, "SELECT 1 AS id");
        TableChange[] changes = [Appending(Calls, "SELECT 2 AS id"), Appending(Agents, "SELECT 7 AS id")];
        Kills.At(Lake, "Committed", 1, () => Publish(changes)).ShouldBeTrue();

        Lake.Backup(Target);

        var copy = DeltaLake.Open(Target, Clock);
        copy.Verify(Connection).Findings.ShouldBeEmpty();
        copy.History(Calls).Count.ShouldBe(1);
        copy.View().Tables.ShouldBe([Calls]);
    }

    [Fact]
    public void to_a_folder_that_is_there_is_refused()
    {
        Directory.CreateDirectory(Target);
        Should.Throw<IOException>(() => Lake.Backup(Target)).Message.ShouldBe(
            $"{Target}: expected a folder that is not there yet, found one. Name another.");
    }

    [Fact]
    public void of_a_lake_that_lost_a_file_is_refused_and_leaves_nothing()
    {
        Append(Calls, "SELECT 1 AS id");
        var table = Lake.View().Get(Calls);
        File.Delete(table.FullPath(table.Files[0]));
        Should.Throw<LakeFileMissingException>(() => Lake.Backup(Target));
        Directory.GetDirectories(Path.GetDirectoryName(Root)!).ShouldBe([Root]);
    }
}
