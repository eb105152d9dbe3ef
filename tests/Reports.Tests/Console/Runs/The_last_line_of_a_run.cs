using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Reports.Tests.Console.Runs;

public class The_last_line_of_a_run
{
    private static readonly PipelineResult _courier = SomeRun.Published();
    private static readonly PipelineResult _care = SomeRun.Published("customer-care") with { Sources = [SomeRun.Orders] };

    [Fact]
    public void that_published_says_who_did_and_what_went_to_quarantine()
        => Of(_care, _courier).ShouldBe("✓ exit 0: customer-care, customer-courier published; 8 rows quarantined and 3 records rejected, within what the suites allow");

    [Fact]
    public void that_found_nothing_new_says_so() => Of(_care with { Status = PipelineStatus.Unchanged }).ShouldBe("✓ exit 0: nothing new for customer-care");

    [Fact]
    public void that_was_dry_says_so() => Of(_care with { Status = PipelineStatus.DryRun }).ShouldBe("✓ exit 0: customer-care would be published (dry run)");

    [Fact]
    public void that_was_stopped_names_the_pipeline()
        => Of(_care, SomeRun.Stopped()).ShouldBe("✗ exit 1: a checkpoint stopped customer-courier, which published nothing; customer-care published");

    [Fact]
    public void that_failed_names_that_first()
        => Of(SomeRun.Stopped(), _care with { Status = PipelineStatus.Failed })
            .ShouldBe("✗ exit 3: customer-care could not be finished and published nothing; a checkpoint stopped customer-courier, which published nothing");

    [Fact]
    public void of_nothing_says_so() => Of().ShouldBe("✗ exit 4: nothing was run; there was no pipeline");

    private static string Of(params PipelineResult[] pipelines) => RenderedRun.LastLine(SomeRun.Of(pipelines));
}
