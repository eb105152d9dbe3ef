using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Tables;

/// <summary>The number of columns lies between two bounds.</summary>
/// <param name="MinValue">The least number of columns. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest number of columns. Null: no upper bound; with both missing any number is as expected.</param>
/// <param name="StrictMin">The least number itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest number itself is unexpected. Default false.</param>
/// <example><code>
/// expect_table_column_count_to_be_between: { min_value: 9, max_value: 12 }
/// </code></example>
public sealed record ExpectTableColumnCountToBeBetween(
    long? MinValue = null,
    long? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : TableExpectation
{
    private ValueBounds Bounds => ValueBounds.OfCounts(MinValue, MaxValue, StrictMin, StrictMax);

    /// <inheritdoc/>
    public override string Sentence => $"the number of columns {Bounds.Phrase}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check() => Bounds.Check(oneIsNeeded: false);

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var count = (long)batch.Columns.Count;
        return TableShape.Known(Bounds.Contains(count), count);
    }
}
