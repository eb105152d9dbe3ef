using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Publishing;

namespace ContactCenter.Pipeline.Tests.Lake;

public class A_killed_publication : LakeTest
{
    public A_killed_publication() => Publish(Appending(Agents, "SELECT 1 AS id"), Appending(Calls, "SELECT 1 AS id"));

    public static TheoryData<string, int> Moments => new()
    {
        { nameof(PublishingStep.Intended), 1 },
        { nameof(PublishingStep.Prepared), 1 },
        { nameof(PublishingStep.Committed), 1 },
        { nameof(PublishingStep.Committed), 2 },
        { nameof(PublishingStep.Published), 1 },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public void is_finished_by_the_next_run_and_read_whole_or_not_at_all_until_then(string step, int time)
    {
        Kill(step, time);

        List<string> expected = step == nameof(PublishingStep.Published) ? ["1", "2"] : ["1"];
        Rows(Calls).ShouldBe(expected);
        Rows(Agents).ShouldBe(expected);
        Lake.Verify(Connection).IsHealthy.ShouldBeTrue();

        var result = Lake.Recover();
        (result.Outcome, result.Publication!.Number, result.Reason).ShouldBe((RecoveryOutcome.Finished, 2, null));
        Rows(Calls).ShouldBe(["1", "2"]);
        Rows(Agents).ShouldBe(["1", "2"]);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
        Lake.Recover().Outcome.ShouldBe(RecoveryOutcome.Nothing);
    }

    [Fact]
    public void keeps_others_from_publishing_until_it_is_recovered()
    {
        Kill(nameof(PublishingStep.Committed), 1);
        var left = Path.Combine(Root, "_ccq/intents/00000000000000000002.json");
        Should.Throw<PublicationUnfinishedException>(() => Append(Calls, "SELECT 3 AS id")).Message.ShouldBe(
            $"{left}: expected a publication that comes to its end, found one that began before and was left. The next run finishes or undoes it before anything else.");
        Lake.Recover();
        Append(Calls, "SELECT 3 AS id");
        Rows(Calls).ShouldBe(["1", "2", "3"]);
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void can_be_killed_again_while_it_is_finished(string step, int time)
    {
        Kill(nameof(PublishingStep.Prepared), 1);
        Kills.At(Lake, step, time, () => Lake.Recover());
        Lake.Recover().Outcome.ShouldBeOneOf(RecoveryOutcome.Finished, RecoveryOutcome.Nothing);
        Rows(Calls).ShouldBe(["1", "2"]);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    private void Kill(string step, int time)
    {
        TableChange[] changes = [Appending(Agents, "SELECT 2 AS id"), Appending(Calls, "SELECT 2 AS id")];
        Kills.At(Lake, step, time, () => Publish(changes)).ShouldBeTrue();
    }
}
