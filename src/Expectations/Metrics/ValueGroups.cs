using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Metrics;

/// <summary>
/// The rows of a batch grouped by their values in some columns: one pass that tells how many different values there are and how many rows
/// repeat one. Rules that need the same grouping share it.
/// </summary>
internal static class ValueGroups
{
    /// <summary>The column of the pass that holds the number of different values.</summary>
    public const int Distinct = 0;

    /// <summary>The column of the pass that holds the number of rows whose value is not theirs alone.</summary>
    public const int RepeatedRows = 1;

    /// <param name="batch">The batch.</param>
    /// <param name="keys">SQL of the values to group by.</param>
    /// <param name="judged">SQL: true for the rows to group.</param>
    public static PassMetric Pass(BatchScope batch, IReadOnlyList<string> keys, string judged)
        => new(
            $"SELECT count(*), coalesce(sum(ccq_n), 0) - count(*) FILTER (WHERE ccq_n = 1) FROM ({Grouped(batch, keys, judged, "count(*) AS ccq_n")}) AS ccq_groups");

    /// <summary>SQL over a row: true where another row has the same values.</summary>
    public static string IsRepeated(BatchScope batch, IReadOnlyList<string> keys, string judged)
    {
        // A row value is equal to another also where both hold a null, as grouping sees it.
        var row = keys.Count == 1 ? keys[0] : $"row({string.Join(", ", keys)})";
        return $"{judged} AND {row} IN ({Grouped(batch, keys, judged, $"{row} AS ccq_key")} HAVING count(*) > 1)";
    }

    private static string Grouped(BatchScope batch, IReadOnlyList<string> keys, string judged, string selected)
        => $"SELECT {selected} FROM {batch.Relation} AS ccq_batch WHERE {batch.And(judged)} GROUP BY {string.Join(", ", keys)}";
}
