using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>The length of every text, in characters (Unicode code points), lies between a least and a greatest one. Nulls are set aside.</summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is measured.</param>
/// <param name="MinValue">The least length, 0 or more. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest length. Null: no upper bound; one of the two must be given.</param>
/// <param name="StrictMin">The least length itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest length itself is unexpected. Default false.</param>
/// <param name="Mostly">The least share of the values whose length must lie between, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// agent_name: { length: { min: 3, max: 40 } }
/// </code></example>
public sealed record ExpectColumnValueLengthsToBeBetween(
    string Column,
    long? MinValue = null,
    long? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false,
    double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    private ValueBounds Bounds => ValueBounds.OfCounts(MinValue, MaxValue, StrictMin, StrictMax);

    /// <inheritdoc/>
    protected override string Phrase => $"has a length that {Bounds.Phrase}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check() => base.Check().Concat(Bounds.Check(oneIsNeeded: true));

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
    {
        var length = TextLength.Of(batch, column);
        return new(
            $"{column.Text} IS NOT NULL AND NOT ({Bounds.Within(length, ValueKind.Integer, "a length", batch.Dialect)})",
            batch.CountOf(column.Text),
            [new(column.Name, column.Text)]);
    }
}
