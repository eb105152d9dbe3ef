using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Quarantine;

namespace ContactCenter.Pipeline.Running;

/// <summary>SQL of what lies in quarantine.</summary>
internal static class WaitingRows
{
    /// <summary>
    /// All rows, to stand after FROM. The reasons of one that was replayed as it is are those that were found then: a suite may have changed since. Of one that was
    /// replayed with other values they stay what they were, as its own values did.
    /// </summary>
    /// <param name="quarantine">The quarantine table of a source.</param>
    /// <param name="events">Its events; null when there are none.</param>
    public static string All(TableSnapshot quarantine, TableSnapshot? events)
    {
        var rows = TableState.InUtc(quarantine.Columns, quarantine.ReadSql);
        return events is null
            ? rows
            : $"(SELECT q.* REPLACE (coalesce(a.ccq_latest, q.ccq_reasons) AS ccq_reasons) FROM {rows} AS q LEFT JOIN (SELECT ccq_id, arg_max(detail, \"at\") AS ccq_latest FROM {events.ReadSql} "
                + $"WHERE action = 'replayed' AND outcome = 'quarantined' AND reason = {DuckSql.Text(ReplayedRows.AsItIs)} GROUP BY ccq_id) AS a USING (ccq_id))";
    }

    /// <summary>The rows that no event has closed, to stand after FROM.</summary>
    /// <param name="quarantine">The quarantine table of a source.</param>
    /// <param name="events">Its events; null when there are none.</param>
    public static string Open(TableSnapshot quarantine, TableSnapshot? events)
    {
        var rows = All(quarantine, events);
        return events is null
            ? rows
            : $"(SELECT * FROM {rows} ANTI JOIN (SELECT ccq_id FROM {events.ReadSql} WHERE outcome IN ('accepted', 'repeat', 'dropped')) USING (ccq_id))";
    }

    /// <summary>The ids of a suite's rules that look for a row of another table.</summary>
    public static IReadOnlyList<string> References(Suite suite)
        => [.. suite.Rules.Where(rule => rule.Expectation is RowExpectation { Reach: RowReach.OtherTable }).Select(rule => rule.Id)];

    /// <summary>The open rows whose only faults are references to rows that were not there; null when there is no such rule.</summary>
    /// <param name="references">The rules that look for such rows.</param>
    /// <param name="quarantine">The quarantine table of a source.</param>
    /// <param name="events">Its events; null when there are none.</param>
    public static string? ThatWait(IReadOnlyList<string> references, TableSnapshot quarantine, TableSnapshot? events)
        => references.Count == 0 ? null : $"(SELECT * FROM {Open(quarantine, events)} WHERE {DoesWait(references)})";

    /// <summary>SQL over a row of quarantine: whether its only faults are such references.</summary>
    public static string DoesWait(IReadOnlyList<string> references)
        => references.Count == 0
            ? "false"
            : $"ccq_kind = 'quarantined' AND list_has_all([{string.Join(", ", references.Select(DuckSql.Text))}], CAST(json_extract_string(ccq_reasons, '$[*].rule') AS VARCHAR[]))";
}
