using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>The number of different values of a column lies between two bounds. Nulls do not count; of no values it is 0.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least number of different values that is expected. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest number of different values that is expected. Null: no upper bound; with both missing any observed value is as expected.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
/// <example><code>
/// expect_column_unique_value_count_to_be_between: { column: cityCode, min_value: 10, max_value: 40 }
/// </code></example>
public sealed record ExpectColumnUniqueValueCountToBeBetween(
    string Column,
    Literal? MinValue = null,
    Literal? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : ColumnAggregateExpectation(Column, MinValue, MaxValue, StrictMin, StrictMax)
{
    /// <inheritdoc/>
    protected override string Aggregate => "the number of different values";

    /// <inheritdoc/>
    protected override ColumnAggregate Of(BatchScope batch, BatchColumn column)
        => ColumnAggregate.Computed.Count(ValueGroups.Of(batch, column.Value).Distinct);
}
