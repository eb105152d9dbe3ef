using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>The smallest value of a column lies between two bounds. Unmet, with null observed, when there is no value.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least minimum that is expected. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest minimum that is expected. Null: no upper bound; with both missing any observed value is as expected.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
/// <example><code>
/// expect_column_min_to_be_between: { column: Item_price, min_value: 0 }
/// </code></example>
public sealed record ExpectColumnMinToBeBetween(
    string Column,
    Literal? MinValue = null,
    Literal? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : ColumnAggregateExpectation(Column, MinValue, MaxValue, StrictMin, StrictMax)
{
    /// <inheritdoc/>
    protected override string Aggregate => "the minimum";

    /// <inheritdoc/>
    public override bool ObservesValues => true;

    /// <inheritdoc/>
    protected override ColumnAggregate Of(BatchScope batch, BatchColumn column)
        => new ColumnAggregate.InScan(batch.Aggregate($"min({column.Value})"), column.Kind);
}
