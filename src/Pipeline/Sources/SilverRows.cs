using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Sources;

/// <summary>What goes into silver.</summary>
internal static class SilverRows
{
    private const string Lineage = "ccq_file, ccq_line, ccq_arrival";

    /// <summary>A SELECT of the accepted rows, and of those of silver that get another file.</summary>
    public static string Select(SourceRows rows, Repeats repeats, RowSplit split)
    {
        var good = rows.AsSilver(rows.Typed(split.Good(repeats.Left(rows.All))));
        var accepted = $"SELECT {string.Concat(rows.SilverColumns.Select(c => $"{DuckSql.Name(c)}, "))}{Lineage}\nFROM {good}";
        return repeats.Refreshing is { } refreshing ? $"{accepted}\nUNION ALL BY NAME {refreshing}" : accepted;
    }

    /// <summary>A SELECT of what became of the rows of quarantine.</summary>
    public static string Rejudged(Suite suite, SourceRows rows, Repeats repeats, RowSplit split)
    {
        var leaving = repeats.Leaving is null ? "false" : $"ccq_row IN (SELECT ccq_row FROM {repeats.Leaving})";
        var broken = split.Table is null ? "(SELECT 0 AS ccq_row, CAST([] AS INTEGER[]) AS ccq_rules LIMIT 0)" : split.Table;
        return $"SELECT ccq_id, CASE WHEN {leaving} THEN 'repeat' WHEN b.ccq_rules IS NOT NULL THEN 'quarantined' ELSE 'accepted' END AS ccq_outcome, {QuarantineRows.Reasons(suite)} AS ccq_reasons, ccq_is_replayed\n"
            + $"FROM {rows.WaitingTable} LEFT JOIN {broken} AS b USING (ccq_row)";
    }
}
