using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>Every text is a date or time in one format, the whole of it. Nulls are set aside.</summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is read.</param>
/// <param name="StrftimeFormat">The format: <c>%Y-%m-%d %H:%M:%S</c>. Day, month and hour may come without a leading zero; a year of <c>%Y</c> has four digits.</param>
/// <param name="Mostly">The least share of the texts that must be in the format, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_match_strftime_format: { column: issue_reported at, strftime_format: "%d/%m/%Y %H:%M" }
/// </code></example>
public sealed record ExpectColumnValuesToMatchStrftimeFormat(
    string Column,
    string StrftimeFormat,
    double Mostly = 1) : ColumnTextExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => $"is a time in the format {StrftimeFormat}";

    private ColumnType InFormat => new(TypeName.Timestamp, [new TypeFormat.Pattern(StrftimeFormat)]);

    /// <inheritdoc/>
    protected override string Looks => "a time format";

    /// <inheritdoc/>
    protected override string IsAsExpected(BatchScope batch, string text) => $"{batch.Dialect.Typed(text, InFormat)} IS NOT NULL";
}
