using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// A SQL predicate holds for every row. It may name any column of the table, which then stand for their typed values. Rows are set aside
/// where the column is null, and where the predicate is neither true nor false because another column is null.
/// </summary>
/// <param name="Column">The column that the rule is about; it is shown for unexpected rows.</param>
/// <param name="Predicate">The predicate, in the engine's SQL; column names that are not plain words in double quotes.</param>
/// <param name="Mostly">The least share of the judged rows for which it must hold, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_satisfy: { column: end_time, predicate: start_time &lt;= end_time }
/// </code></example>
public sealed record ExpectColumnValuesToSatisfy(string Column, string Predicate, double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    // What a query of the author's own looks at is not known.
    /// <inheritdoc/>
    public override RowReach Reach
        => SqlWords.Names(Predicate.ToUpperInvariant(), "SELECT") || SqlWords.Names(Predicate.ToUpperInvariant(), "FROM") ? RowReach.Table : RowReach.Row;

    /// <inheritdoc/>
    protected override string Phrase => $"satisfies {Predicate}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
        => string.IsNullOrWhiteSpace(Predicate) ? base.Check().Append(new("predicate", "predicate is empty; expected SQL over a row")) : base.Check();

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => new(
            $"{column.Value} IS NOT NULL AND NOT (\n{Predicate}\n)",
            batch.CountWhere($"{column.Value} IS NOT NULL AND (\n{Predicate}\n) IS NOT NULL"),
            [new(column.Name, column.Value), .. OtherColumns(batch)]);

    // A person who looks at an example row wants to see what it was compared with.
    private IEnumerable<KeyValuePair<string, string>> OtherColumns(BatchScope batch)
        => from other in batch.Columns
           where other.Name != Column && SqlWords.Names(Predicate, other.Name)
           select KeyValuePair.Create(other.Name, other.Value);
}
