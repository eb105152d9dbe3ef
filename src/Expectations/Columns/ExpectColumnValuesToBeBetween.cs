using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>Every value lies between a least and a greatest one. Nulls and values of the wrong type are set aside.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least value: a number, or text for a text, date or timestamp column. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest value. Null: no upper bound; one of the two must be given.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
/// <param name="Mostly">The least share of the values that must lie between, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// satisfaction_score: { type: integer, between: [0, 10] }
/// </code></example>
public sealed record ExpectColumnValuesToBeBetween(
    string Column,
    Literal? MinValue = null,
    Literal? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false,
    double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    private ValueBounds Bounds => new(MinValue, MaxValue, StrictMin, StrictMax);

    /// <inheritdoc/>
    protected override string Phrase => Bounds.Phrase;

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check() => base.Check().Concat(Bounds.Check(oneIsNeeded: true));

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => RowTest.OfValues(batch, column, $"NOT ({Bounds.Within(column.Value, column.Kind, $"column '{Column}'", batch.Dialect)})");
}
