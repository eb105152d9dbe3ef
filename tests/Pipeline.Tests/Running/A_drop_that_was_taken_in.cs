using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Tests.Running;

public class A_drop_that_was_taken_in : CourierDrops
{
    public A_drop_that_was_taken_in() => GivenAHundredConversations();

    [Fact]
    public void changes_nothing_again()
    {
        Courier().Status.ShouldBe(PipelineStatus.Published);
        var before = LakeFiles();

        var run = Run("customer-courier");

        run.ExitCode.ShouldBe(ExitCode.Success);
        var result = run.Pipelines.ShouldHaveSingleItem();
        result.Status.ShouldBe(PipelineStatus.Unchanged);
        result.Sources.Select(source => $"{source.Source} {string.Join(' ', source.FilesTakenInBefore)}").ShouldBe(
            ["orders customer-courier/orders.csv", "messages customer-courier/messages/a.csv"]);
        LakeFiles().ShouldBe(before);
        Open().Publications().Count.ShouldBe(1);
    }

    [Fact]
    public void is_known_by_its_bytes_whatever_the_name()
    {
        Courier();
        File.Move(Path.Combine(Root, "data/customer-courier/messages/a.csv"), Path.Combine(Root, "data/customer-courier/messages/b.csv"));

        Courier().Status.ShouldBe(PipelineStatus.Unchanged);
        Open().Publications().Count.ShouldBe(1);
    }

    [Fact]
    public void keeps_its_run_record_each_time()
    {
        Courier();
        Courier();
        Directory.GetFiles(Path.Combine(Lake, "_ccq/runs")).Length.ShouldBe(2);
    }
}
