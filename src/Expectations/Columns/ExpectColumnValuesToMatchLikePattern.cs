using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>Every text is like a pattern of SQL, as a whole. Nulls are set aside.</summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is compared.</param>
/// <param name="LikePattern">The pattern: <c>%</c> stands for any characters, <c>_</c> for one. Upper and lower case differ, and nothing escapes the two.</param>
/// <param name="Mostly">The least share of the texts that must be like it, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_match_like_pattern: { column: orderId, like_pattern: "59%" }
/// </code></example>
public sealed record ExpectColumnValuesToMatchLikePattern(
    string Column,
    string LikePattern,
    double Mostly = 1) : ColumnTextExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => $"is like {LikePattern}";

    /// <inheritdoc/>
    protected override string Looks => "a pattern";

    /// <inheritdoc/>
    protected override string IsAsExpected(BatchScope batch, string text) => batch.Dialect.Like(text, LikePattern);
}
