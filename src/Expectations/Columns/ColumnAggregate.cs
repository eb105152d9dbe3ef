using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Columns;

/// <summary>What an aggregate expectation observes: an aggregate of the one scan, or a count that a pass of its own gives.</summary>
public abstract record ColumnAggregate
{
    /// <summary>An aggregate of the one scan.</summary>
    /// <param name="Sql">The aggregate expression.</param>
    /// <param name="Kind">What it gives.</param>
    public sealed record InScan(string Sql, ValueKind Kind) : ColumnAggregate
    {
        // The engine compares, so that a bound means for an aggregate what it means for a value, exactly.
        internal override BoundAggregate Bind(BatchScope batch, ValueBounds bounds, string what)
        {
            MetricField value = new(new ScanMetric(Sql));
            MetricField within = new(new ScanMetric(bounds.Within(Sql, Kind, what, batch.Dialect)));
            return new([value, within], values => (values.Value(value), values.Value(within) is true));
        }
    }

    /// <summary>A count from a pass.</summary>
    /// <param name="Count">The count.</param>
    public sealed record InPass(MetricField Count) : ColumnAggregate
    {
        internal override BoundAggregate Bind(BatchScope batch, ValueBounds bounds, string what)
        {
            bounds.RequireNumbers(what);
            return new([Count], values =>
            {
                var count = values.Count(Count);
                return (count, bounds.Contains(count));
            });
        }
    }

    internal abstract BoundAggregate Bind(BatchScope batch, ValueBounds bounds, string what);
}

/// <summary>An aggregate and its bounds, ready to be measured.</summary>
/// <param name="Metrics">What to measure.</param>
/// <param name="Read">The observed value, and whether it lies within the bounds.</param>
internal sealed record BoundAggregate(IReadOnlyList<MetricField> Metrics, Func<MetricValues, (object? Value, bool Within)> Read);
