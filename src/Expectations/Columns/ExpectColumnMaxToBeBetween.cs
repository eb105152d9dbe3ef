using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>The greatest value of a column lies between two bounds. Unmet, with null observed, when there is no value.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least maximum that is expected. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest maximum that is expected. Null: no upper bound; with both missing any observed value is as expected.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
/// <example><code>
/// expect_column_max_to_be_between: { column: satisfaction_score, max_value: 10 }
/// </code></example>
public sealed record ExpectColumnMaxToBeBetween(
    string Column,
    Literal? MinValue = null,
    Literal? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : ColumnAggregateExpectation(Column, MinValue, MaxValue, StrictMin, StrictMax)
{
    /// <inheritdoc/>
    protected override string Aggregate => "the maximum";

    /// <inheritdoc/>
    public override bool ObservesValues => true;

    /// <inheritdoc/>
    protected override ColumnAggregate Of(BatchScope batch, BatchColumn column)
        => new ColumnAggregate.InScan(batch.Aggregate($"max({column.Value})"), column.Kind);
}
