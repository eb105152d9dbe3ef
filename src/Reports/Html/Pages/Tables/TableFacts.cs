using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>What there is to know of a table in a run, in the order in which people ask.</summary>
internal static class TableFacts
{
    public static IEnumerable<Fact> Of(DocsRun run, DocsTable table)
    {
        var suite = table.Suite;
        if (suite.Batch is { } batch)
        {
            yield return new("Rows", Amount.Of(batch.Rows));
            if (batch.RejectedRows > 0 || table.Ledger is null)
                yield return new("Rejected", Amount.Of(batch.RejectedRows), suite.RejectedLimit is { } limit ? $"limit {limit}" : null, suite.TooManyRejected ? "bad" : batch.RejectedRows > 0 ? "warn" : null);
        }

        if (table.Ledger is { } ledger)
            yield return Quarantined(suite, ledger.QuarantinedOfDrop, ledger.RowsInDrop - ledger.Rejected);
        if (suite.Results.Count > 0)
            yield return Rules(suite);
        yield return new("Owner", suite.Owner is { Length: > 0 } owner ? LongText.Of(owner, 80) : "nobody named");
        if (suite.Batch is { } data)
        {
            yield return new("Data", LongText.Of(data.Data, 160), data.Files.Count > 1 ? Amount.Of(data.Files.Count, "file") : null);
            if (data.DataTime is { } time)
                yield return new("Data of", Times.Of(time));
        }

        yield return new("Suite", LongText.Of(suite.File, 200));
        yield return new("Judged", Times.Of(run.StartedAt), $"ccq {run.Command}, run {Visible.Of(run.Id)}");
    }

    // The limit counts the rows of the drop, as the checkpoint does.
    private static Fact Quarantined(SuiteResult suite, long quarantined, long rows)
    {
        var limit = suite.QuarantineLimit;
        var share = rows == 0 ? "" : $" of {Amount.Of(rows)}, {Amount.Share(quarantined, rows)}";
        return new(
            "Quarantined",
            Amount.Of(quarantined) + share,
            limit is null ? "no limit" : $"limit {limit}",
            limit?.IsExceededBy(quarantined, rows) == true ? "bad" : quarantined > 0 ? "warn" : null);
    }

    private static Fact Rules(SuiteResult suite)
    {
        var statistics = Statistics.Of(suite.Results);
        var failing = statistics.Unmet + statistics.Errored;
        return new(
            "Rules",
            failing == 0 ? $"{Amount.Of(statistics.Met)} met" : $"{Amount.Of(failing)} failing, {Amount.Of(statistics.Met)} met",
            statistics.NotApplicable > 0 ? $"{Amount.Of(statistics.NotApplicable)} had nothing to judge" : null);
    }
}
