using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>The median of a column of numbers lies between two bounds: the middle value, or the mean of the middle two. Unmet, with null observed, when there is no value.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least median that is expected. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest median that is expected. Null: no upper bound; with both missing any observed value is as expected.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
/// <example><code>
/// expect_column_median_to_be_between: { column: messages, min_value: 2, max_value: 12 }
/// </code></example>
public sealed record ExpectColumnMedianToBeBetween(
    string Column,
    Literal? MinValue = null,
    Literal? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : ColumnAggregateExpectation(Column, MinValue, MaxValue, StrictMin, StrictMax)
{
    /// <inheritdoc/>
    protected override string Aggregate => "the median";

    /// <inheritdoc/>
    public override bool ObservesValues => true;

    /// <inheritdoc/>
    protected override ColumnAggregate Of(BatchScope batch, BatchColumn column)
    {
        var value = Numbers.Of(batch, column, "median");
        var lower = batch.Element(value, new(0.5, Rounding.Down));
        var upper = batch.Element(value, new(0.5, Rounding.Up));
        return new ColumnAggregate.Computed([lower, upper], values => Between.Of(values.Value(lower), values.Value(upper), 0.5));
    }
}
