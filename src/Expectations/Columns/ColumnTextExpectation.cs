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

    /// <summary>Whether the engine's whole numbers are looked at as their digits, which are the same everywhere.</summary>
    private protected virtual bool TakesWholeNumbers => false;

    /// <summary>SQL: true where a text is as expected, and false, not unknown, where it is not.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="text">SQL of the text; not null where it is asked.</param>
    protected abstract string IsAsExpected(BatchScope batch, string text);

    /// <inheritdoc/>
    protected sealed override RowTest Test(BatchScope batch, BatchColumn column)
    {
        if (column.IsText || column.Kind == ValueKind.Text)
            return RowTest.OfTexts(batch, column, $"NOT ({IsAsExpected(batch, column.Text)})");
        return TakesWholeNumbers && column.Kind == ValueKind.Integer
            ? RowTest.OfValues(batch, column, $"NOT ({IsAsExpected(batch, batch.Dialect.AsText(column.Value))})")
            : throw Incomparable.NeedsText(column, Looks);
    }
}
