using ContactCenter.Expectations.LooseDates;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// Every text can be read as a date or time by a lenient reader of English dates, whatever its form: <c>1/2/2024</c>, <c>Jan 2nd, 2024
/// 3pm</c>, <c>20240102T150000Z</c>. It accepts what Python's dateutil accepts. Where one form is meant, give the column a type with its
/// format instead. Nulls are set aside.
/// </summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is read.</param>
/// <param name="Mostly">The least share of the texts that must be readable, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_be_dateutil_parseable: { column: Survey_response_Date }
/// </code></example>
public sealed record ExpectColumnValuesToBeDateutilParseable(
    string Column,
    double Mostly = 1) : ColumnTextExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => "can be read as a date or time";

    /// <inheritdoc/>
    protected override string Looks => "a date";

    /// <inheritdoc/>
    protected override string IsAsExpected(BatchScope batch, string text) => batch.Test("ccq_is_loose_date", text, LooseDate.IsOne);
}
