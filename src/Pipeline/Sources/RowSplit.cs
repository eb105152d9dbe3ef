using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.MultiColumns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Validation;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Sources;

/// <summary>The rows that break a critical row-by-row rule, found by the predicates of the verdict in one pass.</summary>
/// <param name="Table">A table of <c>ccq_row</c> and <c>ccq_rules</c>, the places of the broken rules among the suite's; null when no row breaks one.</param>
/// <param name="OfDrop">How many of them came with the drop.</param>
/// <param name="OfWaiting">How many of them had waited.</param>
internal sealed record RowSplit(string? Table, long OfDrop, long OfWaiting)
{
    public string Good(string rows) => Table is null ? rows : $"(SELECT * FROM {rows} ANTI JOIN {Table} USING (ccq_row))";

    public static RowSplit Of(SourceRows rows, Repeats repeats, JudgedBatch? drop, IReadOnlyList<JudgedRowRule>? waiting, ScratchTables scratch)
    {
        var selects = new List<string>();
        // Where a rule allows a share and is met, its rows are tolerated. What a rule found none of is not looked for again.
        if (drop is not null && Critical(drop.RowRules).Where(r => r.Outcome == Outcome.Unmet).ToList() is { Count: > 0 } unmet)
            selects.Add(Broken($"{drop.Batch.NumberedRelation}", unmet, rows.KeyColumns));
        if (rows.WaitingRows is { } waited)
        {
            selects.Add(waiting is null
                ? $"SELECT ccq_row, CAST([] AS INTEGER[]) AS ccq_rules FROM {repeats.Left(waited)}"
                : Broken($"(SELECT 1 AS ccq_part, * FROM {rows.Typed(repeats.Left(waited))})", [.. Critical(waiting).Where(CountsForWaiting)], rows.KeyColumns));
        }

        if (selects.Count == 0)
            return new(null, 0, 0);
        var table = scratch.Make(string.Join("\nUNION ALL ", selects));
        var ofDrop = scratch.CountRows($"{table} WHERE ccq_row <= {rows.DropRows}");
        var ofWaiting = scratch.CountRows($"{table} WHERE ccq_row > {rows.DropRows}");
        return new(ofDrop + ofWaiting == 0 ? null : table, ofDrop, ofWaiting);
    }

    private static IEnumerable<JudgedRowRule> Critical(IReadOnlyList<JudgedRowRule> rules) => rules.Where(r => r.Rule.Severity == Severity.Critical);

    // It waits for what it refers to, whatever share of the new rows may do without.
    private static bool CountsForWaiting(JudgedRowRule rule) => rule.Mostly >= 1 || rule.Reach == RowReach.OtherTable || rule.Outcome == Outcome.Unmet;

    // Of sound rows each has a key of its own by now: one that an unsound row repeats must not go with it.
    private static bool IsOnTheKey(JudgedRowRule rule, IReadOnlyList<string> key)
        => key.Count > 0 && rule.Rule.Expectation is ExpectColumnValuesToBeUnique or ExpectCompoundColumnsToBeUnique && key.All(rule.Rule.Expectation.Columns.Contains);

    private static string Broken(string typed, IReadOnlyList<JudgedRowRule> rules, IReadOnlyList<string> key)
    {
        var flags = rules.Select((rule, i) => $", coalesce({rule.Unexpected}, false) AS ccq_flag{i}");
        var alone = rules.Select((rule, i) => (rule, i)).Where(r => r.rule is { Reach: RowReach.Row, Mostly: >= 1 }).Select(r => $"ccq_flag{r.i}");
        var unsound = string.Join(" OR ", alone.Append("ccq_has_no_key"));
        var noKey = key.Count == 0 ? "true" : string.Join(" OR ", key.Select(column => $"{DuckSql.Name(column)} IS NULL"));
        string[] broken = [.. rules.Select((rule, i) => IsOnTheKey(rule, key) ? $"(ccq_flag{i} AND ({unsound}))" : $"ccq_flag{i}")];
        var list = string.Join(", ", rules.Select((rule, i) => $"CASE WHEN {broken[i]} THEN {rule.Index} END"));
        // The engine would push the condition below the flags, and type a column anew for each flag that reads it; past what only the moment can tell it pushes nothing.
        return $"SELECT ccq_row, CAST(list_filter([{list}], lambda rule: rule IS NOT NULL) AS INTEGER[]) AS ccq_rules\n"
            + $"FROM (SELECT ccq_row, {noKey} AS ccq_has_no_key{string.Concat(flags)}, random() < 0 AS ccq_never\nFROM {typed} AS ccq_batch)\n"
            + $"WHERE {string.Join(" OR ", broken.Append("ccq_never"))}";
    }
}
