using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Columns;

/// <summary>What to measure of a column's spread, and its divergence from the expected one: NaN where there are no values.</summary>
/// <param name="Metrics">What to measure.</param>
/// <param name="Divergence">The divergence.</param>
internal sealed record Spread(IReadOnlyList<MetricField> Metrics, Func<MetricValues, double> Divergence);

/// <summary>The spread of a column compared with itself.</summary>
internal static class OwnSpread
{
    public static Spread Of(BatchScope batch, BatchColumn column)
    {
        var count = batch.CountOf(column.Value);
        return new([count], values => values.Count(count) == 0 ? double.NaN : 0);
    }
}
