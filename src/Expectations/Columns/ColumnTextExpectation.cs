using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// A row-by-row expectation of a column's texts. Nulls are set aside; of a column with a declared type the text that stands in the data is
/// looked at.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Mostly">The least share of the texts that must be as expected, 0 to 1, inclusive. Default 1.</param>
public abstract record ColumnTextExpectation(string Column, double Mostly) : ColumnRowExpectation(Column, Mostly)
{
    /// <summary>What looks at the texts, for the message where the column has none: <c>a regular expression</c>.</summary>
    protected abstract string Looks { get; }

    /// <summary>SQL: true where a text is as expected, and false, not unknown, where it is not.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="text">SQL of the text; not null where it is asked.</param>
    protected abstract string IsAsExpected(BatchScope batch, string text);

    /// <inheritdoc/>
    protected sealed override RowTest Test(BatchScope batch, BatchColumn column)
        => column.IsText || column.Kind == ValueKind.Text
            ? RowTest.OfTexts(batch, column, $"NOT ({IsAsExpected(batch, column.Text)})")
            : throw Incomparable.NeedsText(column, Looks);
}
