using ContactCenter.Expectations.Engines;

namespace ContactCenter.Pipeline.Profiling.Passes;

/// <summary>Counts exactly how many rows share their values with another, for several sets of columns in one pass.</summary>
internal static class RepeatedRows
{
    /// <summary>For each set the number of different values and of the rows that repeat one; rows without any value are set aside.</summary>
    /// <param name="batch">The table, typed.</param>
    /// <param name="sets">Sets of columns by their numbers; at most 60 columns in all.</param>
    /// <param name="cancel">Interrupts the pass.</param>
    public static IReadOnlyList<Repeats> Count(Batch batch, IReadOnlyList<IReadOnlyList<int>> sets, CancellationToken cancel)
    {
        if (sets.Count == 0)
            return [];

        int[] columns = [.. sets.SelectMany(set => set).Distinct().Order()];
        string[] values = [.. columns.Select(i => batch.Columns[i].Value)];
        var sql = $"""
            SELECT g, count(*), CAST(coalesce(sum(n) FILTER (WHERE n > 1), 0) AS BIGINT) FROM (
              SELECT grouping({string.Join(", ", values)}) AS g, count(*) AS n FROM {batch.Relation}
              GROUP BY GROUPING SETS ({string.Join(", ", sets.Select(set => $"({string.Join(", ", set.Select(i => batch.Columns[i].Value))})"))})
              HAVING {string.Join(" OR ", values.Select(value => $"{value} IS NOT NULL"))})
            GROUP BY g
            """;
        var found = new Dictionary<long, Repeats>();
        InterruptibleQuery.Read(
            batch.Connection,
            sql,
            row =>
            {
                found[Convert.ToInt64(row.GetValue(0))] = new(row.GetInt64(1), row.GetInt64(2));
                return true;
            },
            cancel);
        return [.. sets.Select(set => found.GetValueOrDefault(NumberOf(set)) ?? new(0, 0))];

        // GROUPING has a bit for each column, the first one highest: 1 where the set does not hold it.
        long NumberOf(IReadOnlyList<int> set)
            => columns.Select((column, place) => set.Contains(column) ? 0 : 1L << (columns.Length - 1 - place)).Sum();
    }
}

/// <summary>How often values repeat.</summary>
/// <param name="Distinct">The different values.</param>
/// <param name="Rows">The rows whose value is not theirs alone.</param>
internal sealed record Repeats(long Distinct, long Rows);
