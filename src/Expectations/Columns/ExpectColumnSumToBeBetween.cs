using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>The sum of a column of numbers lies between two bounds. True counts as 1 and false as 0. The sum of no values is 0.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least sum that is expected. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest sum that is expected. Null: no upper bound; with both missing any observed value is as expected.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
/// <example><code>
/// expect_column_sum_to_be_between: { column: num_messages, min_value: 1 }
/// </code></example>
public sealed record ExpectColumnSumToBeBetween(
    string Column,
    Literal? MinValue = null,
    Literal? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : ColumnAggregateExpectation(Column, MinValue, MaxValue, StrictMin, StrictMax)
{
    /// <inheritdoc/>
    protected override string Aggregate => "the sum";

    // The sum of a single row is that row's value.
    /// <inheritdoc/>
    public override bool ObservesValues => true;

    /// <inheritdoc/>
    protected override ColumnAggregate Of(BatchScope batch, BatchColumn column)
        => new ColumnAggregate.InScan($"coalesce({batch.Aggregate($"sum({Numbers.Of(batch, column, "sum")})")}, 0)", Numbers.KindOf(column));
}
