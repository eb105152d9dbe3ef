using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>Why a table's verdict is what it is, in plain sentences, worst first.</summary>
internal static class VerdictReasons
{
    private const int ColumnsNamed = 12;

    public static IEnumerable<string> Of(DocsTable table)
    {
        var suite = table.Suite;
        if (suite.Status == SuiteStatus.NotPublished)
            yield return "No run has published this table yet, so there was nothing to judge.";
        foreach (var fault in suite.Faults)
            yield return LongText.Of(fault, LongText.Message);
        if (suite.Batch is { MissingColumns: { Count: > 0 } missing })
            yield return $"The data lack {Amount.Of(missing.Count, "column")} that the suite declares: {Names(missing)}.";
        if (suite.TooManyRejected)
        {
            yield return $"{Amount.Of(suite.Batch!.RejectedRows, "record")} could not be read as {(suite.Batch.RejectedRows == 1 ? "a row" : "rows")}, more than the suite allows"
                + (suite.RejectedLimit is { } limit ? $" ({limit})." : ".");
        }

        if (table.Ledger is { AddsUp: false } ledger)
            yield return $"The ledger does not add up: {Amount.Of(Math.Abs(ledger.Difference), "row")} {(ledger.Difference > 0 ? "went in and did not come out" : "came out and never went in")}.";
        if (Rules(table) is { } rules)
            yield return rules;
        if (suite.NothingEvaluated)
            yield return "No rule had anything to judge in the data.";
    }

    private static string? Rules(DocsTable table)
    {
        var counts = new List<string>();
        Count("critical rule fails", "critical rules fail", result => result is { Outcome: Outcome.Unmet, Severity: Severity.Critical });
        Count("rule could not be evaluated", "rules could not be evaluated", result => result.Outcome == Outcome.Errored);
        Count("warning", "warnings", result => result is { Outcome: Outcome.Unmet, Severity: Severity.Warning });
        Count("rule that is only worth knowing fails", "rules that are only worth knowing fail", result => result is { Outcome: Outcome.Unmet, Severity: Severity.Info });
        if (counts.Count == 0)
            return null;
        var isTolerated = table.Verdict == TableVerdict.Warned && table.Ledger is { Quarantined: > 0 };
        return $"{string.Join(", ", counts)}{(isTolerated ? "; the rows that break critical rules went to quarantine, and the run went on" : "")}.";

        void Count(string one, string many, Func<ExpectationResult, bool> belongs)
        {
            var count = table.Suite.Results.Count(belongs);
            if (count > 0)
                counts.Add($"{Amount.Of(count)} {(count == 1 ? one : many)}");
        }
    }

    private static string Names(IReadOnlyList<string> columns)
        => string.Join(", ", columns.Take(ColumnsNamed).Select(name => Visible.Cut(name, 60))) + (columns.Count > ColumnsNamed ? $" and {Amount.Of(columns.Count - ColumnsNamed)} more" : "");
}
