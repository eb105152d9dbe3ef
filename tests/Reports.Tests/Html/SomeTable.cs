using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages.Tables;

namespace ContactCenter.Reports.Tests.Html;

/// <summary>Builds what the page of a table shows. What a test does not name is ordinary.</summary>
internal static class SomeTable
{
    public static readonly TableId Id = new("customer-courier", "messages");

    public static DocsTable Of(params ExpectationResult[] results) => Of(Some.Suite("messages", results));

    public static DocsTable Of(SuiteResult suite) => new(suite, TableVerdicts.Of(suite, Severity.Critical, isTolerated: false));

    public static DocsRun Run(params DocsTable[] tables)
        => new("run-3", "validate", Some.Start, TimeSpan.FromSeconds(2), ExitCode.Unmet, "failed; 1 critical rule unmet", Severity.Critical, tables);

    public static RunLine Line(string id, int day, TableVerdict verdict = TableVerdict.Failed)
        => new(id, "validate", Some.Start.AddDays(day), TimeSpan.FromSeconds(2), ExitCode.Unmet, "", 2500, 2, 1, new Dictionary<TableId, TableVerdict> { [Id] = verdict });

    public static TableSummary Summary(params RuleSummary[] rules) => new(Id, TableVerdict.Failed, 2500, 0, null, [], rules);

    public static RuleSummary Point(string id, Outcome outcome, long? unexpected, long? judged = 1000, string? since = null) => new(id, outcome, Severity.Critical, unexpected, judged, since);

    /// <summary>A view of a rule over runs in which so many of 1,000 rows failed, oldest first; null where it was not judged.</summary>
    public static RuleView View(ExpectationResult result, params long?[] failing)
    {
        var points = failing.Select(count => count is { } some ? Point(result.Id, some > 0 ? Outcome.Unmet : Outcome.Met, some) : null).ToList();
        return new(result, RuleLabel.Of(result, isTolerated: false), new Sparkline(points, RuleView.LimitOf(result)));
    }

    /// <summary>An unmet rule with all that there can be.</summary>
    public static ExpectationResult Unmet { get; } = Some.Rule(
        "senderAppType",
        "is one of 'Customer iOS', 'Courier iOS' in at least 95% of the rows",
        Outcome.Unmet,
        details: Some.Unexpected(1279, 2500, 12, ("Courier App", 1200), ("", 79))) with
    {
        Kwargs = [new("column", "senderAppType"), new("value_set", new List<object?> { "Customer iOS", "Courier iOS" }), new("mostly", 0.95)],
        Description = "The app names itself.",
    };
}
