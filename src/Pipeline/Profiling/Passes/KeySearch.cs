using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Results.Profiles;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Profiling.Proposing;

namespace ContactCenter.Pipeline.Profiling.Passes;

/// <summary>
/// Looks for what tells a row from all others: single columns first, then two or three together. Estimates say what may be a key, and only
/// that is counted exactly.
/// </summary>
internal static class KeySearch
{
    private const int MostSingle = 12;
    private const int MostParts = 8;
    private const int MostSets = 4;

    // An estimate of different values has been seen a third too low; what is counted for nothing costs less than a key that is missed.
    private const double Maybe = 0.5;

    /// <summary>The columns with the rows that repeat a value, where that was counted.</summary>
    public static IReadOnlyList<ColumnStudy> Singles(Batch batch, IReadOnlyList<ColumnStudy> columns, CancellationToken cancel)
    {
        IReadOnlyList<int>[] candidates =
        [
            .. Enumerable.Range(0, columns.Count)
                .Where(i => CanBePart(columns[i]) && (columns[i].IsId || HasValues(columns[i])) && columns[i].Facts.Rows > 1 && columns[i].Distinct >= Maybe * columns[i].Facts.Values)
                .OrderByDescending(i => columns[i].IsId)
                .ThenByDescending(i => columns[i].Distinct)
                .Take(MostSingle)
                .Select(i => (IReadOnlyList<int>)[i]),
        ];
        var repeats = RepeatedRows.Count(batch, candidates, cancel);
        var counted = candidates.Select((set, i) => (Column: set[0], Repeats: repeats[i])).ToDictionary(c => c.Column, c => c.Repeats);
        return
        [
            .. columns.Select((column, i) => counted.TryGetValue(i, out var found)
                ? column with { Repeated = found.Rows, ExactDistinct = column.ExactDistinct ?? found.Distinct }
                : column),
        ];
    }

    /// <summary>The keys, the best one first.</summary>
    public static IReadOnlyList<KeyCandidate> Keys(Batch batch, IReadOnlyList<ColumnStudy> columns, CancellationToken cancel)
    {
        // A time or a measure may be different in each row by chance; that makes it no key.
        var singles = from column in columns
                      where HasValues(column) && column.Repeated is { } repeated && Tolerance.Mostly(repeated, column.Type.Fits) is not null
                      where !column.IsTime && column.TimesInText * 2 <= column.Facts.Values && column.TypeName != TypeName.Decimal && column.Pii?.Kind is not ("text" or "name")
                      orderby column.IsId descending, column.Repeated + column.Facts.Nulls == 0 descending, !column.IsNumber descending
                      select new KeyCandidate([column.Name], column.Repeated!.Value);
        KeyCandidate[] found = [.. singles];
        return found.Length > 0 || columns.Count < 2 || columns[0].Facts.Rows < 2 ? found : Combined(batch, columns, cancel);
    }

    private static IReadOnlyList<KeyCandidate> Combined(Batch batch, IReadOnlyList<ColumnStudy> columns, CancellationToken cancel)
    {
        var rows = columns[0].Facts.Rows;
        int[] parts =
        [
            .. Enumerable.Range(0, columns.Count)
                .Where(i => CanBePart(columns[i]) && HasValues(columns[i]) && columns[i].Distinct > 1 && columns[i].TypeName != TypeName.Decimal)
                .OrderByDescending(i => columns[i].IsId || columns[i].IsTime)
                .ThenByDescending(i => columns[i].Distinct)
                .Take(MostParts)
                .Order(),
        ];
        List<IReadOnlyList<int>> sets = [.. Sets(parts).Where(set => set.Aggregate(1.0, (product, i) => product * columns[i].Distinct) >= Maybe * rows)];
        if (sets.Count == 0)
            return [];

        var estimates = Estimates(batch, sets, cancel);
        IReadOnlyList<int>[] likely =
        [
            .. Enumerable.Range(0, sets.Count)
                .Where(i => estimates[i] >= Maybe * rows)
                .GroupBy(i => sets[i].Count)
                .OrderBy(alike => alike.Key)
                .SelectMany(alike => alike
                    .OrderByDescending(i => sets[i].Count(part => columns[part].IsId))
                    .ThenByDescending(i => estimates[i])
                    .Take(MostSets))
                .Select(i => sets[i]),
        ];
        var repeats = RepeatedRows.Count(batch, likely, cancel);
        return
        [
            .. likely.Select((set, i) => (Set: set, repeats[i].Rows))
                .Where(counted => Tolerance.Mostly(counted.Rows, rows) is not null)
                // A column more must be worth it: a pair that hardly ever repeats says what a row is better than a triple that never does.
                .OrderBy(counted => counted.Set.Count + (Math.Min(1.0, 200.0 * counted.Rows / rows) * 1.5))
                .Select(counted => new KeyCandidate([.. counted.Set.Select(i => columns[i].Name)], counted.Rows)),
        ];
    }

    private static long[] Estimates(Batch batch, IReadOnlyList<IReadOnlyList<int>> sets, CancellationToken cancel)
    {
        var estimates = new long[sets.Count];
        var fields = sets.Select(set => $"approx_count_distinct(hash({string.Join(", ", set.Select(i => batch.Columns[i].Value))}))");
        InterruptibleQuery.Read(
            batch.Connection,
            $"SELECT {string.Join(", ", fields)} FROM {batch.Relation}",
            row =>
            {
                for (var i = 0; i < estimates.Length; i++)
                    estimates[i] = row.GetInt64(i);
                return false;
            },
            cancel);
        return estimates;
    }

    private static IEnumerable<IReadOnlyList<int>> Sets(int[] parts)
    {
        for (var a = 0; a < parts.Length; a++)
        {
            for (var b = a + 1; b < parts.Length; b++)
            {
                yield return [parts[a], parts[b]];
                for (var c = b + 1; c < parts.Length; c++)
                    yield return [parts[a], parts[b], parts[c]];
            }
        }
    }

    // A key has a value in nearly every row.
    private static bool HasValues(ColumnStudy column) => Tolerance.Mostly(column.Facts.Rows - column.Type.Fits, column.Facts.Rows) is not null;

    // Of a kind that is compared for being the same.
    private static bool CanBePart(ColumnStudy column)
        => column.TypeName is { } type && type is not (TypeName.Double or TypeName.Boolean)
            && column.Type.Fits > 0
            && (column.Facts.MaxLength ?? 0) <= 200;
}
