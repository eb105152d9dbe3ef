using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// No value is the empty text. A null is not empty (see not_be_null), nor is text of blanks only; a column that the engine holds as
/// anything but text is never empty.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Mostly">The least share of the values that must not be empty, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// comment: { not_empty: true }
/// </code></example>
public sealed record ExpectColumnValuesToNotBeEmpty(string Column, double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => "is not empty";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => new(
            column.IsText ? $"{column.Text} = ''" : "false",
            batch.CountOf(column.Text),
            [new(column.Name, column.Text)])
        {
            ExpectedCount = column.IsText ? null : batch.CountOf(column.Text),
        };
}
