using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Tables;

/// <summary>The number of rows lies between two bounds. Records that the reader rejected are no rows.</summary>
/// <param name="MinValue">The least number of rows, 0 or more. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest number of rows. Null: no upper bound; with both missing any number is as expected.</param>
/// <param name="StrictMin">The least number itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest number itself is unexpected. Default false.</param>
/// <example><code>
/// expect_table_row_count_to_be_between: { min_value: 1 }
/// </code></example>
public sealed record ExpectTableRowCountToBeBetween(
    long? MinValue = null,
    long? MaxValue = null,
    bool StrictMin = false,
    bool StrictMax = false) : TableExpectation
{
    private ValueBounds Bounds => ValueBounds.OfCounts(MinValue, MaxValue, StrictMin, StrictMax);

    /// <inheritdoc/>
    public override string Sentence => $"the number of rows {Bounds.Phrase}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check() => Bounds.Check(oneIsNeeded: false);

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var rows = batch.Rows;
        return new([rows], values =>
        {
            var count = values.Count(rows);
            return Conclusion.Of(Bounds.Contains(count), new() { Observed = new(count) });
        });
    }
}
