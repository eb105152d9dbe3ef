using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Tests.Running;

public class Files_that_are_touched_meanwhile : CourierDrops
{
    private const string Messages = "customer-courier/messages/a.csv";

    public Files_that_are_touched_meanwhile() => GivenAHundredConversations();

    [Fact]
    public void and_vanish_fail_the_run_and_leave_nothing()
    {
        Before("read", () => File.Delete(Path.Combine(Root, "data", Messages)));

        ShouldFail($"{Messages}: expected that the file stays until it is read, found that it can't be read any more: Could not find file 'ROOT/data/{Messages}'.");
    }

    [Fact]
    public void and_change_fail_the_run_and_leave_nothing()
    {
        Before("read", () => File.AppendAllText(Path.Combine(Root, "data", Messages), FromCustomer(1, Time(1, 50)) + "\n"));

        ShouldFail($"{Messages}: expected the bytes that it had when the run began, found others. Write files under another name, and rename them when they are whole.");
    }

    [Fact]
    public void once_they_were_read_do_no_harm()
    {
        Before("checkpoint", () => File.Delete(Path.Combine(Root, "data", Messages)));

        Published();

        Rows(Gold, "count(*)").ShouldBe(["100"]);
    }

    private void Before(string stage, Action act)
    {
        var done = false;
        OnProgress = progress =>
        {
            if (done || progress.Stage != stage || progress.Of != "messages")
                return;
            done = true;
            act();
        };
    }

    private void ShouldFail(string reason)
    {
        var run = Run("customer-courier");

        run.ExitCode.ShouldBe(ExitCode.Unreadable);
        run.Pipelines.ShouldHaveSingleItem().Reasons.Select(it => it.Replace(Root, "ROOT", StringComparison.Ordinal)).ShouldBe([reason]);
        LakeFiles().ShouldBe(["_ccq/lock"]);
    }
}
