using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.Components;
using ContactCenter.Reports.Html.Components.Index;
using ContactCenter.Reports.Html.History;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Reports.Tests.Html.Components.Index;

public sealed class The_markup : IDisposable
{
    private readonly SomeHistory _docs = new();

    [Fact]
    public void of_the_frame()
        => Html.Lines<Frame>(
            ("Title", "orders"),
            ("Root", "../../"),
            ("Trail", (RenderFragment)(it => it.AddMarkupContent(0, "<li><a href=\"index.html\">run</a></li>"))),
            ("ChildContent", (RenderFragment)(it => it.AddMarkupContent(0, "<h1>orders</h1>")))).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void of_the_filters() => Html.Lines<FilterBar>(
        ("Noun", "table"),
        ("Total", 28L),
        ("Choices", new (string, string, long)[] { ("failed", "failed", 3), ("passed", "passed", 25), ("changed", "changed", 0) })).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void of_what_changed_and_of_the_worst_findings()
    {
        var model = After(2);
        (Html.Lines<ChangeCard>(("Changes", model.Changes), ("Failing", 3), ("Root", "../../"))
            + Html.Lines<WorstFindings>(("Findings", model.Findings), ("Root", "../../"))
            + Html.Lines<NextSteps>(("Steps", model.Steps), ("Root", "../../"))).ShouldMatchApproved(c => c.WithFileExtension("html"));
    }

    [Fact]
    public void of_a_first_run() => Html.Lines<ChangeCard>(("Changes", After(1).Changes), ("Failing", 2), ("Root", "")).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void of_the_tables_and_their_health() => Html.Lines<TableList>(("Tables", After(2).Tables), ("Root", "")).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void of_a_pipeline_that_published()
    {
        var pipeline = SomeRun.Published() with
        {
            Notes = ["The suite messages changed since the last run."],
            Sinks =
            [
                new("csv", "gold.courier_days", "customer-courier/gold/courier_days.csv", 130, null),
                new("postgres", "gold.courier_days", "customer_courier.courier_days", 0, "the server refused the password of 'ccq'"),
            ],
        };
        Html.Lines<PipelineCard>(("Model", Model(pipeline)), ("Root", "")).ShouldMatchApproved(c => c.WithFileExtension("html"));
    }

    [Fact]
    public void of_a_pipeline_that_was_stopped() => Html.Lines<PipelineCard>(("Model", Model(SomeRun.Stopped())), ("Root", "")).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void of_a_run_in_the_list_of_all()
    {
        var run = new RunLine("20260301T083000Z-3f9a", "run", Some.Start, TimeSpan.FromSeconds(75), ExitCode.Unmet, "", 1234567, 855, 12, new Dictionary<TableId, TableVerdict>());
        (Html.Lines<RunRow>(("Run", run), ("HasPage", true)) + Html.Lines<RunRow>(("Run", run), ("HasPage", false))).ShouldMatchApproved(c => c.WithFileExtension("html"));
    }

    public void Dispose() => _docs.Dispose();

    private ContactCenter.Reports.Html.Pages.IndexModel After(int runs)
    {
        _docs.Validated(Some.Suite("messages", SomeHistory.Rule("m", 4)), Some.Suite("orders", SomeHistory.Rule("a", 5), SomeHistory.Rule("b", 0), SomeHistory.Rule("c", 1)));
        if (runs > 1)
            _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 9), SomeHistory.Rule("b", 2, Severity.Warning), SomeHistory.Rule("c", 0)));
        return _docs.Index();
    }

    private PipelineModel Model(ContactCenter.Expectations.Results.Runs.PipelineResult pipeline) => PipelineModel.Of(SomeRun.Of(pipeline), pipeline, RunHistory.Open(_docs.Folder));
}
