using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Portraiture;

/// <summary>What one pass over the kept rows tells of a column.</summary>
/// <param name="Nulls">The rows in which nothing stands.</param>
/// <param name="Distinct">The number of different values.</param>
/// <param name="IsDistinctExact">False when that is an estimate.</param>
/// <param name="Min">The least number, day or time that is finite; null for none.</param>
/// <param name="Max">The greatest.</param>
internal sealed record ColumnFigures(long Nulls, long Distinct, bool IsDistinctExact, object? Min, object? Max)
{
    // Up to so many rows different values are counted rather than estimated.
    private const long CountedExactly = 100_000;

    public static FiguresOfAll Take(KeptRows rows, Queries queries)
    {
        long count = 0;
        queries.Read($"SELECT count(*) FROM {KeptRows.Table}", reader => count = reader.GetInt64(0));
        var isExact = count <= CountedExactly;
        List<string> fields = ["count(*)"];
        foreach (var column in rows.Columns)
        {
            fields.Add($"count(CASE WHEN {column.IsMissing} THEN 1 END)");
            fields.Add(isExact ? $"count(DISTINCT {column.Value})" : rows.Sql.DistinctEstimate(column.Value));
            if (!HasSpan(column))
                continue;
            var finite = column.Kind == ValueKind.Integer ? column.Value : $"CASE WHEN {rows.Sql.IsFinite(column.Value, column.Kind)} THEN {column.Value} END";
            fields.Add($"min({finite})");
            fields.Add($"max({finite})");
        }

        var figures = new List<ColumnFigures>();
        queries.Read($"SELECT\n  {string.Join(",\n  ", fields)}\nFROM {KeptRows.Table}", reader =>
        {
            var field = 1;
            foreach (var column in rows.Columns)
            {
                var (nulls, distinct) = (reader.GetInt64(field++), reader.GetInt64(field++));
                figures.Add(HasSpan(column)
                    ? new(nulls, distinct, isExact, EngineValue.Read(reader, field++), EngineValue.Read(reader, field++))
                    : new(nulls, distinct, isExact, null, null));
            }
        });
        return new(count, figures);
    }

    // Of personal data no value is asked for that would be shown in clear.
    private static bool HasSpan(KeptColumn column) => column.Column.Pii is null && (column.IsNumber || column.IsTime);
}

/// <summary>The figures of all columns.</summary>
/// <param name="Rows">The rows looked at.</param>
/// <param name="Columns">The figures, in the order of the columns.</param>
internal sealed record FiguresOfAll(long Rows, IReadOnlyList<ColumnFigures> Columns)
{
    public ColumnFigures this[int column] => Columns[column];
}
