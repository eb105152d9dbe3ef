using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>No row has a value in the column. An empty text is a value, and so is text of the wrong type.</summary>
/// <param name="Column">The column.</param>
/// <param name="Mostly">The least share of the rows that must have no value, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_be_null: { column: deleted_at, mostly: 0.99 }
/// </code></example>
public sealed record ExpectColumnValuesToBeNull(string Column, double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => "is null";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => new($"{column.Text} IS NOT NULL", Judged: null, [new(column.Name, column.Text)])
        {
            UnexpectedCount = batch.CountOf(column.Text),
        };
}
