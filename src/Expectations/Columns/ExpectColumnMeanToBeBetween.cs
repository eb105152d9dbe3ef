using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>The mean of a column of numbers lies between two bounds. True counts as 1 and false as 0. Unmet, with null observed, when there is no value.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least mean that is expected. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest mean that is expected. Null: no upper bound; with both missing any observed value is as expected.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
/// <example><code>
/// expect_column_mean_to_be_between: { column: CSAT Score, min_value: 3, max_value: 5 }
/// </code></example>
public sealed record ExpectColumnMeanToBeBetween(
    string Column,
    Literal? MinValue = null,
    Literal? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : ColumnAggregateExpectation(Column, MinValue, MaxValue, StrictMin, StrictMax)
{
    /// <inheritdoc/>
    protected override string Aggregate => "the mean";

    // The mean of a single row is that row's value.
    /// <inheritdoc/>
    public override bool ObservesValues => true;

    /// <inheritdoc/>
    protected override ColumnAggregate Of(BatchScope batch, BatchColumn column)
        => new ColumnAggregate.InScan(batch.Aggregate(batch.Dialect.Mean(Numbers.Of(batch, column, "mean"))), ValueKind.Number);
}
