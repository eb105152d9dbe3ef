using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>A regular expression is found in every text. It is a search: write <c>^…$</c> to match the whole text. Nulls are set aside.</summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is searched.</param>
/// <param name="Regex">The pattern, in RE2's syntax (no look-around, no back-references).</param>
/// <param name="Mostly">The least share of the texts in which it must be found, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// matches: ^A[0-9]{4}$
/// </code></example>
public sealed record ExpectColumnValuesToMatchRegex(string Column, string Regex, double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => $"matches {Regex}";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
    {
        if (!column.IsText && column.Kind != ValueKind.Text)
            throw Incomparable.NeedsText(column, "a regular expression");
        return new(
            $"{column.Text} IS NOT NULL AND NOT {batch.Dialect.Contains(column.Text, Regex)}",
            batch.CountOf(column.Text),
            [new(column.Name, column.Text)]);
    }
}
