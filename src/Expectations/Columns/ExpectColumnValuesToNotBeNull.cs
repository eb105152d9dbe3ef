using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// Every row has a value in the column. An empty text is a value, and so is text of the wrong type: the type rule tells of that.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Mostly">The least share of the rows that must have a value, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// customerId: { not_null: true }
/// </code></example>
public sealed record ExpectColumnValuesToNotBeNull(string Column, double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => "is not null";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => new($"{column.Text} IS NULL", Judged: null, [new(column.Name, column.Text)])
        {
            ExpectedCount = batch.CountOf(column.Text),
        };
}
