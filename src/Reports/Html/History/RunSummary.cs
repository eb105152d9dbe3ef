using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Html.History;

/// <summary>What became of each table and rule of a run, in few words: kept for all runs, so that pages can tell what changed and since when.</summary>
/// <param name="Id">The run.</param>
/// <param name="Command"><c>validate</c>, <c>run</c> or <c>replay</c>.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Reason">Why, one plain sentence.</param>
/// <param name="Tables">Its tables, in the order of their names.</param>
public sealed record RunSummary(
    string Id,
    string Command,
    DateTimeOffset StartedAt,
    TimeSpan Duration,
    ExitCode ExitCode,
    string Reason,
    IReadOnlyList<TableSummary> Tables)
{
    /// <summary>That table in this run; null when it was not judged.</summary>
    public TableSummary? Find(TableId id) => Tables.FirstOrDefault(table => table.Id == id);

    /// <summary>The summary of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="lastOf">The latest earlier summary of a table; null where there is none. It tells since when a rule fails.</param>
    public static RunSummary Of(DocsRun run, Func<TableId, TableSummary?> lastOf) => new(
        run.Id,
        run.Command,
        run.StartedAt,
        run.Duration,
        run.ExitCode,
        run.Reason,
        [.. run.Tables.Select(table => TableSummary.Of(run, table, lastOf(table.Id)))]);
}

/// <summary>A table in a run.</summary>
/// <param name="Id">Which.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Rows">Rows judged.</param>
/// <param name="Rejected">Records that could not be read.</param>
/// <param name="Quarantined">Rows that a run set aside; null for <c>validate</c> and for outputs.</param>
/// <param name="Columns">The columns of the data and their types, in the order of the data.</param>
/// <param name="Rules">Its rules, in the order of the suite.</param>
public sealed record TableSummary(
    TableId Id,
    TableVerdict Verdict,
    long Rows,
    long Rejected,
    long? Quarantined,
    IReadOnlyList<ColumnSummary> Columns,
    IReadOnlyList<RuleSummary> Rules)
{
    /// <summary>Rules that failed.</summary>
    public int Failing => Rules.Count(rule => rule.Fails);

    /// <summary>Rules that could be judged, or should have been.</summary>
    public int Evaluated => Rules.Count(rule => rule.Outcome != Outcome.NotApplicable);

    /// <summary>The summary of a table.</summary>
    /// <param name="run">The run.</param>
    /// <param name="table">The table in it.</param>
    /// <param name="before">The same table in the latest earlier run that judged it; null if none did.</param>
    public static TableSummary Of(DocsRun run, DocsTable table, TableSummary? before)
    {
        var known = before?.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal) ?? [];
        return new(
            table.Id,
            table.Verdict,
            table.Suite.Batch?.Rows ?? 0,
            table.Suite.Batch?.RejectedRows ?? 0,
            table.Ledger?.Quarantined,
            table.Suite.Batch?.Columns ?? [],
            [.. table.Suite.Results.Select(result => RuleSummary.Of(run.Id, result, known.GetValueOrDefault(result.Id)))]);
    }
}

/// <summary>A rule in a run.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Unexpected">Rows that were not as expected; null for a rule that judges no rows or errored.</param>
/// <param name="Judged">Rows that it judged; null as well.</param>
/// <param name="Since">
/// The run in which it began to fail, without having been met until now; null when it does not fail. A rule that had nothing to judge keeps it, as nobody knows that it is mended.
/// </param>
public sealed record RuleSummary(string Id, Outcome Outcome, Severity Severity, long? Unexpected, long? Judged, string? Since)
{
    /// <summary>Unmet or errored.</summary>
    public bool Fails => Outcome is Outcome.Unmet or Outcome.Errored;

    /// <summary>The share of the judged rows that were not as expected, 0 to 1; null where there were none.</summary>
    public double? Share => Judged is > 0 and var judged ? (double?)Unexpected / judged : null;

    /// <summary>The summary of a rule.</summary>
    /// <param name="run">The run.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="before">The same rule in the latest earlier run; null if there is none.</param>
    public static RuleSummary Of(string run, ExpectationResult result, RuleSummary? before)
    {
        var details = result.Details;
        var summary = new RuleSummary(result.Id, result.Outcome, result.Severity, details.UnexpectedCount, details.ElementCount - (details.MissingCount ?? 0), Since: null);
        return summary.Outcome == Outcome.Met ? summary : summary with { Since = before?.Since ?? (summary.Fails ? run : null) };
    }
}
