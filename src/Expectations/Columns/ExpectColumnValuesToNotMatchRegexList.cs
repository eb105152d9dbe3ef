using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>None of several regular expressions is found in any text. Each is a search. Nulls are set aside.</summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is searched; of an engine's whole numbers the digits.</param>
/// <param name="RegexList">The patterns, at least one, in RE2's syntax (no look-around, no back-references).</param>
/// <param name="Mostly">The least share of the texts in which none of them must be found, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_not_match_regex_list: { column: message, regex_list: ["[0-9]{16}", "(?i)password"] }
/// </code></example>
public sealed record ExpectColumnValuesToNotMatchRegexList(
    string Column,
    IReadOnlyList<string> RegexList,
    double Mostly = 1) : ColumnTextExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => $"matches none of {string.Join(", ", RegexList)}";

    /// <inheritdoc/>
    protected override string Looks => "a regular expression";

    private protected override bool TakesWholeNumbers => true;

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check() => base.Check().Concat(Patterns.Check("regex_list", RegexList));

    /// <inheritdoc/>
    protected override string IsAsExpected(BatchScope batch, string text) => $"NOT ({Patterns.Join(RegexList.Select(regex => batch.Dialect.Contains(text, regex)), MatchOn.Any)})";
}
