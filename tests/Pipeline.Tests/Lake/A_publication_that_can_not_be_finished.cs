using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Tests.Lake;

public class A_publication_that_can_not_be_finished : LakeTest
{
    private static readonly TableName _new = new("desk", "gold", "totals");

    public A_publication_that_can_not_be_finished()
        => Publish(TableChange.Append(Stage(Agents, "SELECT 1 AS id"), null), Appending(Calls, "SELECT 1 AS id"));

    [Fact]
    public void for_a_lost_file_is_undone()
    {
        var lost = Break(committed: 2);

        var result = Lake.Recover();

        result.Outcome.ShouldBe(RecoveryOutcome.Undone);
        result.Reason.ShouldBe($"{lost} is gone or has another size");
        IsAsBefore();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void can_be_killed_while_it_is_undone(int time)
    {
        Break(committed: 2);
        Kills.At(Lake, nameof(PublishingStep.Undone), time, () => Lake.Recover()).ShouldBeTrue();
        Lake.Verify(Connection).IsHealthy.ShouldBeTrue();

        Lake.Recover().Outcome.ShouldBe(RecoveryOutcome.Undone);
        IsAsBefore();
    }

    [Fact]
    public void because_a_foreign_writer_was_faster_is_undone()
    {
        Kill(committed: 1);
        var foreign = Path.Combine(Folder(Agents), "_delta_log/00000000000000000001.json");
        File.WriteAllText(foreign, "{\"commitInfo\":{\"timestamp\":1772366500000}}\n");

        var result = Lake.Recover();

        result.Outcome.ShouldBe(RecoveryOutcome.Undone);
        result.Reason.ShouldBe("somebody else committed version 1 of desk/silver/agents");
        IsAsBefore();
    }

    [Fact]
    public void leaves_room_for_the_next()
    {
        Break(committed: 2);
        Lake.Recover();

        Publish(
            TableChange.Overwrite(Stage(Calls, "SELECT 5 AS id"), Lake.View().Find(Calls)),
            TableChange.Append(Stage(_new, "SELECT 'x' AS other"), null));
        Rows(Calls).ShouldBe(["5"]);
        Rows(_new).ShouldBe(["x"]);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    // Calls are overwritten with a further column, the totals are new, agents come last.
    private string Break(int committed)
    {
        var lost = Path.Combine(Folder(Agents), Kill(committed).Adds[0].Path);
        File.Delete(lost);
        return lost;
    }

    private TableChange Kill(int committed)
    {
        var agents = Appending(Agents, "SELECT 2 AS id");
        TableChange[] changes =
        [
            TableChange.Overwrite(Stage(Calls, "SELECT 2 AS id, true AS urgent"), Lake.View().Find(Calls)),
            TableChange.Append(Stage(_new, "SELECT 2 AS total"), null),
            agents,
        ];
        Kills.At(Lake, nameof(PublishingStep.Committed), committed, () => Publish(changes)).ShouldBeTrue();
        return agents;
    }

    private void IsAsBefore()
    {
        Lake.View().Number.ShouldBe(1);
        Rows(Calls).ShouldBe(["1"]);
        Rows(Agents).ShouldBe(["1"]);
        var head = Lake.History(Calls)[^1].Version;
        Rows($"SELECT * FROM {Lake.Snapshot(Calls, head).ReadSql}").ShouldBe(["1"]);
        Lake.Verify(Connection).Findings.Where(finding => finding.IsDamage).ShouldBeEmpty();
        Lake.Recover().Outcome.ShouldBe(RecoveryOutcome.Nothing);
    }
}
