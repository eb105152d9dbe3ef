using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>The number of rows in which a column is not null, divided by the number of rows, lies between two bounds. Of no rows it is 0. What stands in the data counts: a text that is not of the declared type is not null.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least proportion that is expected. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest proportion that is expected. Null: no upper bound; with both missing any observed value is as expected.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
/// <example><code>
/// expect_column_proportion_of_non_null_values_to_be_between: { column: connected_handling_time, min_value: 0.9 }
/// </code></example>
public sealed record ExpectColumnProportionOfNonNullValuesToBeBetween(
    string Column,
    Literal? MinValue = null,
    Literal? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : ColumnAggregateExpectation(Column, MinValue, MaxValue, StrictMin, StrictMax)
{
    /// <inheritdoc/>
    protected override string Aggregate => "the proportion of values that are not null";

    /// <inheritdoc/>
    protected override ColumnAggregate Of(BatchScope batch, BatchColumn column)
        => ColumnAggregate.Computed.Proportion(batch.CountOf(column.Text), batch.Rows);
}
