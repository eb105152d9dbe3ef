using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// Every value is of the type: text has the type's form and stands for a value of it, and a column that the engine holds typed has such
/// a type. Nothing is coerced: <c>12.0</c> is no integer and <c>yes</c> no boolean.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Type_">
/// string, integer, decimal, double, boolean, date, timestamp; or a mapping of date or timestamp to the formats it comes in. Names that SQL,
/// pandas and Spark have for these (<c>BIGINT</c>, <c>int64</c>, <c>object</c>, <c>TimestampType</c>) stand for the nearest of them, in any case.
/// </param>
/// <param name="Mostly">The least share of the values that must be of the type, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// orderId: { type: integer }
/// </code></example>
public sealed record ExpectColumnValuesToBeOfType(string Column, ColumnType Type_, double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => $"is of type {TypeForms.Phrase(Type_)}";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
    {
        var typed = TypeForms.Typed(batch, column, Type_);
        return RowTest.OfTexts(batch, column, $"{typed} IS NULL") with { ExpectedCount = batch.CountOf(typed) };
    }
}
