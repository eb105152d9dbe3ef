using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Results.Profiles;

namespace ContactCenter.Pipeline.Profiling.Passes;

/// <summary>The frequent values of all columns that have few enough different ones, in one pass.</summary>
internal static class FrequentValues
{
    /// <summary>The most values that are kept of a column.</summary>
    public const int Kept = 100;

    private const int MostDistinct = 5000;
    private const int LongestText = 200;

    /// <summary>The columns with their frequent values and the exact number of different ones.</summary>
    public static IReadOnlyList<ColumnStudy> Run(Batch batch, IReadOnlyList<ColumnStudy> columns, CancellationToken cancel)
    {
        int[] asked = [.. Enumerable.Range(0, columns.Count).Where(i => IsAsked(columns[i]))];
        if (asked.Length == 0)
            return columns;

        var sql = $"""
            SELECT c, v, n, d FROM (
              SELECT c, v, n, count(*) OVER (PARTITION BY c) AS d, row_number() OVER (PARTITION BY c ORDER BY n DESC, v) AS r FROM (
                SELECT c, v, count(*) AS n FROM ({ValueList.Sql(batch, asked)}) WHERE v IS NOT NULL GROUP BY ALL))
            WHERE r <= {Kept} ORDER BY c, r
            """;
        var distinct = new Dictionary<int, long>();
        var values = asked.ToDictionary(i => i, _ => new List<SeenCount>());
        InterruptibleQuery.Read(
            batch.Connection,
            sql,
            row =>
            {
                values[row.GetInt32(0)].Add(new(row.GetString(1), row.GetInt64(2)));
                distinct[row.GetInt32(0)] = row.GetInt64(3);
                return true;
            },
            cancel);
        return [.. columns.Select((column, i) => distinct.TryGetValue(i, out var count) ? column with { Top = values[i], ExactDistinct = count } : column)];
    }

    private static bool IsAsked(ColumnStudy column)
        => column.Facts is { Values: > 0, ApproximateDistinct: > 0 and <= MostDistinct } && (column.Facts.MaxLength ?? 0) <= LongestText;
}
