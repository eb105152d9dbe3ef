using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>Every text has exactly this many characters (Unicode code points). Nulls are set aside.</summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is measured.</param>
/// <param name="Value">The length, 0 or more.</param>
/// <param name="Mostly">The least share of the values that must have the length, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// phone: { length: 9 }
/// </code></example>
public sealed record ExpectColumnValueLengthsToEqual(string Column, long Value, double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => $"has a length of {Value}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
        => Value >= 0 ? base.Check() : base.Check().Append(new("value", $"value is {Value}; expected a length of 0 or more"));

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => new(
            $"{column.Text} IS NOT NULL AND {TextLength.Of(batch, column)} <> {Value}",
            batch.CountOf(column.Text),
            [new(column.Name, column.Text)]);
}
