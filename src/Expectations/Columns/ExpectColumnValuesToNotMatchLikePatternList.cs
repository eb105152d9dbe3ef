using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>No text is like any of several patterns of SQL. Nulls are set aside.</summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is compared.</param>
/// <param name="LikePatternList">The patterns, at least one: <c>%</c> stands for any characters, <c>_</c> for one.</param>
/// <param name="Mostly">The least share of the texts that must be like none of them, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_not_match_like_pattern_list: { column: agent_name, like_pattern_list: ["Test%", "%dummy%"] }
/// </code></example>
public sealed record ExpectColumnValuesToNotMatchLikePatternList(
    string Column,
    IReadOnlyList<string> LikePatternList,
    double Mostly = 1) : ColumnTextExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => $"is like none of {string.Join(", ", LikePatternList)}";

    /// <inheritdoc/>
    protected override string Looks => "a pattern";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check() => base.Check().Concat(Patterns.Check("like_pattern_list", LikePatternList));

    /// <inheritdoc/>
    protected override string IsAsExpected(BatchScope batch, string text) => $"NOT ({Patterns.Join(LikePatternList.Select(pattern => batch.Dialect.Like(text, pattern)), MatchOn.Any)})";
}
