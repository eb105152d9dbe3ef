using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>The standard deviation of a column of numbers, that of a sample (n − 1), lies between two bounds. Unmet, with null observed, when there are fewer than two values.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least deviation that is expected. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest deviation that is expected. Null: no upper bound; with both missing any observed value is as expected.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
/// <example><code>
/// expect_column_stdev_to_be_between: { column: customer_age, min_value: 5, max_value: 25 }
/// </code></example>
public sealed record ExpectColumnStdevToBeBetween(
    string Column,
    Literal? MinValue = null,
    Literal? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : ColumnAggregateExpectation(Column, MinValue, MaxValue, StrictMin, StrictMax)
{
    /// <inheritdoc/>
    protected override string Aggregate => "the standard deviation";

    /// <inheritdoc/>
    protected override ColumnAggregate Of(BatchScope batch, BatchColumn column)
        => new ColumnAggregate.InScan(Numbers.Deviation(batch, column, "standard deviation"), ValueKind.Number);
}
