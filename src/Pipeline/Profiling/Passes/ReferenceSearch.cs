using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Results.Profiles;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Profiling.Guessing;
using ContactCenter.Pipeline.Profiling.Proposing;

namespace ContactCenter.Pipeline.Profiling.Passes;

/// <summary>
/// Looks for columns whose values are the key of another table: those with a name alike, and those whose values could hardly lie in the
/// other column by chance. What may be one is counted exactly, in one pass over each table that refers.
/// </summary>
internal static class ReferenceSearch
{
    // Below this, whole numbers of two tables are easily the same: ranks, scores, positions.
    private const long SmallNumbers = 10_000;
    private const long FewValues = 20;

    /// <summary>The tables with what they refer to.</summary>
    public static IReadOnlyList<TableStudy> Run(IReadOnlyList<TableStudy> tables, CancellationToken cancel)
        => [.. tables.Select(table => table with { References = Of(table, tables, cancel) })];

    private static IReadOnlyList<ReferenceCandidate> Of(TableStudy table, IReadOnlyList<TableStudy> tables, CancellationToken cancel)
    {
        List<Pair> pairs =
        [
            .. from column in table.Columns
               from other in tables
               where other != table
               from key in other.Columns
               where IsKey(key) && CanRefer(table, column, other, key)
               select new Pair(column, other, key, ColumnWords.Alike(column.Name, key.Name, other.Source.Name)),
        ];
        if (pairs.Count == 0)
            return [];

        var orphans = Orphans(table, pairs, cancel);
        return
        [
            .. pairs.Select((pair, i) => (Pair: pair, Orphans: orphans[i]))
                // Without a name that says so, only values that are all there count.
                .Where(c => c.Pair.IsAlike ? Tolerance.Mostly(c.Orphans, c.Pair.Column.Type.Fits) is not null : c.Orphans == 0)
                .GroupBy(c => c.Pair.Column.Name)
                .Select(alike => alike.OrderByDescending(c => c.Pair.IsAlike).ThenBy(c => c.Orphans).First())
                .Select(c => new ReferenceCandidate(c.Pair.Column.Name, c.Pair.Other.Source.Name, c.Pair.Key.Name, c.Orphans)),
        ];
    }

    private static bool IsKey(ColumnStudy key)
        => key.Repeated is { } repeated && Tolerance.Mostly(repeated, key.Type.Fits) is not null && key.Pii?.Kind is not ("name" or "text");

    private static bool CanRefer(TableStudy table, ColumnStudy column, TableStudy other, ColumnStudy key)
    {
        if (column.TypeName != key.TypeName || column.TypeName is not (TypeName.Integer or TypeName.String) || column.Type.Fits == 0 || column.Pii?.Kind is "name" or "text")
            return false;
        // Estimates are some percent off, and some of the values may be orphans.
        if (column.Distinct > 1.2 * key.Distinct)
            return false;
        // Of two keys with the same values one refers to the other: the one with fewer of them, else the one of the table named later.
        if (column.Repeated is { } repeated && Tolerance.Mostly(repeated, column.Type.Fits) is not null
            && (column.Distinct, string.CompareOrdinal(table.Source.Name, other.Source.Name)).CompareTo((key.Distinct, 0)) > 0)
        {
            return false;
        }

        return ColumnWords.Alike(column.Name, key.Name, other.Source.Name) || IsNoCoincidence(column, key);
    }

    private static bool IsNoCoincidence(ColumnStudy column, ColumnStudy key)
    {
        if (column.Distinct < FewValues)
            return false;
        if (column.TypeName == TypeName.Integer)
        {
            return column.IsId && key.IsId && column.Facts.IntegerMin > SmallNumbers
                && column.Facts.IntegerMin >= key.Facts.IntegerMin && column.Facts.IntegerMax <= key.Facts.IntegerMax;
        }

        return column.Shapes.Count > 0 && key.Shapes.Count > 0 && column.Shapes[0].Pattern == key.Shapes[0].Pattern && column.Shapes[0].Pattern.Contains('9');
    }

    private static long[] Orphans(TableStudy table, List<Pair> pairs, CancellationToken cancel)
    {
        var keys = pairs.Select(pair => (pair.Other, pair.Key)).Distinct().ToList();
        var fields = pairs.Select(pair => $"count(*) FILTER (WHERE t.{Value(table, pair.Column)} IS NOT NULL AND k{pairs.IndexOf(pair)}.k IS NULL)");
        var joins = pairs.Select((pair, i) =>
            $"LEFT JOIN key{keys.IndexOf((pair.Other, pair.Key))} AS k{i} ON t.{Value(table, pair.Column)} = k{i}.k");
        var with = keys.Select((key, i) => $"key{i} AS MATERIALIZED (SELECT DISTINCT {Value(key.Other, key.Key)} AS k FROM {key.Other.Batch.Relation} WHERE {Value(key.Other, key.Key)} IS NOT NULL)");

        var orphans = new long[pairs.Count];
        InterruptibleQuery.Read(
            table.Batch.Connection,
            $"WITH {string.Join(",\n", with)}\nSELECT {string.Join(", ", fields)}\nFROM {table.Batch.Relation} AS t\n{string.Join('\n', joins)}",
            row =>
            {
                for (var i = 0; i < orphans.Length; i++)
                    orphans[i] = row.GetInt64(i);
                return false;
            },
            cancel);
        return orphans;
    }

    private static string Value(TableStudy table, ColumnStudy column) => table.Batch.Columns.First(c => c.Name == column.Name).Value;

    private sealed record Pair(ColumnStudy Column, TableStudy Other, ColumnStudy Key, bool IsAlike);
}
