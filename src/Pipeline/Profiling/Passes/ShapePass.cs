using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Profiling.Proposing;

namespace ContactCenter.Pipeline.Profiling.Passes;

/// <summary>The shapes of short texts, for all columns in one pass; then how many texts match what was made of them, in another.</summary>
internal static class ShapePass
{
    private const int Longest = 64;
    private const int Kept = 20;
    private const long SampledRows = 200_000;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Classes = "AAAAAAAAAAAAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaaaaaaaaaaaa9999999999";

    /// <summary>The columns with their shapes. <c>A</c> and <c>a</c> of a text outside ASCII are told of its ASCII letters only.</summary>
    public static IReadOnlyList<ColumnStudy> Run(Batch batch, IReadOnlyList<ColumnStudy> columns, CancellationToken cancel)
    {
        int[] asked = [.. Enumerable.Range(0, columns.Count).Where(i => IsAsked(columns[i]))];
        if (asked.Length == 0)
            return columns;

        // Of a large table the texts are a sample by their hash, so that it is the same one in every run; what comes of it is counted in full.
        var share = Math.Max(1, columns[0].Facts.Rows / SampledRows);
        var texts = $"SELECT c, v, count(*) AS n FROM ({ValueList.Sql(batch, asked)}) WHERE v IS NOT NULL AND v <> '' AND length(v) <= {Longest}{(share > 1 ? $" AND hash(v) % {share} = 0" : "")} GROUP BY ALL";
        const string Ascii = @"CASE WHEN strlen(v) = length(v) THEN v ELSE regexp_replace(v, '[^\x00-\x7F]', '¤', 'g') END";
        var sql = $"""
            SELECT c, s, n / total, lo, hi FROM (
              SELECT *, row_number() OVER (PARTITION BY c ORDER BY n DESC, s) AS r, sum(n) OVER (PARTITION BY c) AS total FROM (
                SELECT c, translate({Ascii}, '{Letters}', '{Classes}') AS s, CAST(sum(n) AS DOUBLE) AS n, min(v) AS lo, max(v) AS hi
                FROM ({texts}) GROUP BY ALL))
            WHERE r <= {Kept} ORDER BY c, r
            """;
        var shapes = asked.ToDictionary(i => i, _ => new List<Shape>());
        InterruptibleQuery.Read(
            batch.Connection,
            sql,
            row =>
            {
                shapes[row.GetInt32(0)].Add(new(row.GetString(1), row.GetDouble(2), row.GetString(3), row.GetString(4)));
                return true;
            },
            cancel);
        return Matched(batch, [.. columns.Select((column, i) => shapes.TryGetValue(i, out var found) ? column with { Shapes = found } : column)], cancel);
    }

    private static IReadOnlyList<ColumnStudy> Matched(Batch batch, IReadOnlyList<ColumnStudy> columns, CancellationToken cancel)
    {
        var made = columns.Select(ShapeRegex.Of).ToList();
        var counts = made.Select((match, i) => match is null ? null : $"count(CASE WHEN {batch.Dialect.Contains(batch.Columns[i].Text, match.Regex)} THEN 1 END)").ToList();
        if (counts.TrueForAll(count => count is null))
            return columns;

        var found = new List<long>();
        InterruptibleQuery.Read(
            batch.Connection,
            $"SELECT {string.Join(", ", counts.OfType<string>())} FROM {batch.Relation}",
            row =>
            {
                for (var i = 0; i < row.FieldCount; i++)
                    found.Add(row.GetInt64(i));
                return false;
            },
            cancel);
        var next = 0;
        return [.. columns.Select((column, i) => made[i] is { } match ? column with { Match = match with { Rows = found[next++] } } : column)];
    }

    // What is long and has blanks in it is a text that people wrote; a UUID has a shape of its own.
    private static bool IsAsked(ColumnStudy column)
        => column.TypeName == TypeName.String && column.Facts is { Values: > 0, MaxLength: <= Longest } && column.Facts.Words * 2 <= column.Facts.Values && !column.MostlyUuids;
}
