using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>A regular expression is found in every text. It is a search: write <c>^…$</c> to match the whole text. Nulls are set aside.</summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is searched; of an engine's whole numbers the digits.</param>
/// <param name="Regex">The pattern, in RE2's syntax (no look-around, no back-references).</param>
/// <param name="Mostly">The least share of the texts in which it must be found, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// agent_id: { matches: "^A[0-9]{4}$" }
/// </code></example>
public sealed record ExpectColumnValuesToMatchRegex(string Column, string Regex, double Mostly = 1) : ColumnTextExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => $"matches {Regex}";

    /// <inheritdoc/>
    protected override string Looks => "a regular expression";

    private protected override bool TakesWholeNumbers => true;

    /// <inheritdoc/>
    protected override string IsAsExpected(BatchScope batch, string text) => batch.Dialect.Contains(text, Regex);
}
