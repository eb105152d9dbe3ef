using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Html.Components.Index;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Tests.Html.Components.Index;

public class The_headline
{
    private static readonly SuiteResult _good = Some.Suite("good", SomeHistory.Rule("a", 0));
    private static readonly SuiteResult _warned = Some.Suite("warned", SomeHistory.Rule("a", 1, Severity.Warning));
    private static readonly SuiteResult _bad = Some.Suite("bad", SomeHistory.Rule("a", 1));
    private static readonly SuiteResult _unread = Some.Unread("unread", SuiteStatus.Unreadable, "it is gone");
    private static readonly SuiteResult _unpublished = Some.Unread("later", SuiteStatus.NotPublished);

    [Fact]
    public void of_a_validation_counts_tables_and_leaves_out_those_that_are_not_published()
    {
        Of(_good, _good with { Suite = "other" }, _unpublished).ShouldBe("All 2 tables passed");
        Of(_good).ShouldBe("The table passed");
        Of(_warned).ShouldBe("The table passed with findings");
        Of(_good, _warned).ShouldBe("All 2 tables passed, 1 of them with findings");
        Of(_good, _bad, _unpublished).ShouldBe("1 of 2 tables failed");
        Of(_bad).ShouldBe("The table failed");
        Of(_good, _bad, _unread).ShouldBe("1 of 3 tables failed, 1 could not be judged");
        Of(_good, _unread).ShouldBe("1 of 2 tables could not be judged");
        Of(_unpublished).ShouldBe("No table was judged: none is published yet");
    }

    [Fact]
    public void of_a_run_tells_what_became_visible_and_what_did_not()
    {
        var published = SomeRun.Published("csat");
        var unchanged = SomeRun.Published("agents") with { Status = PipelineStatus.Unchanged };
        var dry = SomeRun.Published("dry") with { Status = PipelineStatus.DryRun };
        var failed = SomeRun.Published("surveys") with { Status = PipelineStatus.Failed };

        Of(published).ShouldBe("csat published");
        Of(published, published).ShouldBe("All 2 pipelines published");
        Of(published, unchanged).ShouldBe("1 of 2 pipelines published; nothing new for the others");
        Of(unchanged).ShouldBe("Nothing new in the drop: all tables are as they were");
        Of(dry).ShouldBe("All checkpoints let it pass; nothing was published, as asked");
        Of(SomeRun.Stopped("chats")).ShouldBe("chats stopped at a checkpoint; nothing was published");
        Of(published, SomeRun.Stopped("chats"), failed).ShouldBe("surveys could not be finished; chats stopped at a checkpoint; 1 of 3 pipelines published");
        Headline.Of(DocsRun.Of(SomeRun.Of())).ShouldBe("Nothing was run: there was no pipeline");
    }

    private static string Of(params SuiteResult[] suites) => Headline.Of(DocsRun.Of("run", Some.Verdict(suites)));

    private static string Of(params PipelineResult[] pipelines) => Headline.Of(DocsRun.Of(SomeRun.Of(pipelines)));
}
