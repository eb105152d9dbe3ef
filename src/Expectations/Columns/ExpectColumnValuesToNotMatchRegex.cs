using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>A regular expression is found in no text. It is a search: write <c>^…$</c> to mean the whole text. Nulls are set aside.</summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is searched; of an engine's whole numbers the digits.</param>
/// <param name="Regex">The pattern, in RE2's syntax (no look-around, no back-references).</param>
/// <param name="Mostly">The least share of the texts in which it must not be found, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_not_match_regex: { column: message, regex: "[0-9]{16}" }
/// </code></example>
public sealed record ExpectColumnValuesToNotMatchRegex(
    string Column,
    string Regex,
    double Mostly = 1) : ColumnTextExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => $"does not match {Regex}";

    /// <inheritdoc/>
    protected override string Looks => "a regular expression";

    private protected override bool TakesWholeNumbers => true;

    /// <inheritdoc/>
    protected override string IsAsExpected(BatchScope batch, string text) => $"NOT {batch.Dialect.Contains(text, Regex)}";
}
