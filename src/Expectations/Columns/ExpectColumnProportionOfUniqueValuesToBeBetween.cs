using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>The number of different values of a column, divided by the number of its values, lies between two bounds: 1 when no value is repeated. Nulls count in neither; of no values it is 0.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least proportion that is expected. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest proportion that is expected. Null: no upper bound; with both missing any observed value is as expected.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
/// <example><code>
/// expect_column_proportion_of_unique_values_to_be_between: { column: orderId, min_value: 0.05 }
/// </code></example>
public sealed record ExpectColumnProportionOfUniqueValuesToBeBetween(
    string Column,
    Literal? MinValue = null,
    Literal? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : ColumnAggregateExpectation(Column, MinValue, MaxValue, StrictMin, StrictMax)
{
    /// <inheritdoc/>
    protected override string Aggregate => "the proportion of different values";

    /// <inheritdoc/>
    protected override ColumnAggregate Of(BatchScope batch, BatchColumn column)
        => ColumnAggregate.Computed.Proportion(ValueGroups.Of(batch, column.Value).Distinct, batch.CountOf(column.Value));
}
