using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Profiling.Passes;

/// <summary>The shapes of short texts, for all columns in one pass.</summary>
internal static class ShapePass
{
    private const int Longest = 64;
    private const int Kept = 20;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Classes = "AAAAAAAAAAAAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaaaaaaaaaaaa9999999999";

    /// <summary>The columns with their shapes. <c>A</c> and <c>a</c> of a text outside ASCII are told of its ASCII letters only.</summary>
    public static IReadOnlyList<ColumnStudy> Run(Batch batch, IReadOnlyList<ColumnStudy> columns, CancellationToken cancel)
    {
        int[] asked = [.. Enumerable.Range(0, columns.Count).Where(i => IsAsked(columns[i]))];
        if (asked.Length == 0)
            return columns;

        var texts = ValueList.Sql(batch, asked);
        const string Ascii = @"CASE WHEN strlen(v) = length(v) THEN v ELSE regexp_replace(v, '[^\x00-\x7F]', '¤', 'g') END";
        var sql = $"""
            SELECT c, s, n, lo, hi FROM (
              SELECT *, row_number() OVER (PARTITION BY c ORDER BY n DESC, s) AS r FROM (
                SELECT c, translate({Ascii}, '{Letters}', '{Classes}') AS s, count(*) AS n, min(v) AS lo, max(v) AS hi
                FROM ({texts}) WHERE v IS NOT NULL AND v <> '' AND length(v) <= {Longest} GROUP BY ALL))
            WHERE r <= {Kept} ORDER BY c, r
            """;
        var shapes = asked.ToDictionary(i => i, _ => new List<Shape>());
        InterruptibleQuery.Read(
            batch.Connection,
            sql,
            row =>
            {
                shapes[row.GetInt32(0)].Add(new(row.GetString(1), row.GetInt64(2), row.GetString(3), row.GetString(4)));
                return true;
            },
            cancel);
        return [.. columns.Select((column, i) => shapes.TryGetValue(i, out var found) ? column with { Shapes = found } : column)];
    }

    // What is long and has blanks in it is a text that people wrote.
    private static bool IsAsked(ColumnStudy column)
        => column.TypeName == TypeName.String && column.Facts is { Values: > 0, MaxLength: <= Longest } && column.Facts.Words * 2 <= column.Facts.Values;
}
