using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Columns;

/// <summary>What an aggregate expectation observes: an aggregate of the one scan, or a number computed from several metrics.</summary>
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

    /// <summary>A number computed from metrics.</summary>
    /// <param name="Metrics">What to measure.</param>
    /// <param name="Value">The number; null where there was no value to compute it from.</param>
    public sealed record Computed(IReadOnlyList<MetricField> Metrics, Func<MetricValues, object?> Value) : ColumnAggregate
    {
        /// <summary>A count.</summary>
        public static Computed Count(MetricField count) => new([count], values => values.Count(count));

        /// <summary>A part of a whole, 0 to 1; 0 where the whole is 0.</summary>
        public static Computed Proportion(MetricField part, MetricField whole)
            => new([part, whole], values => values.Count(whole) is var all and > 0 ? (double)values.Count(part) / all : 0.0);

        internal override BoundAggregate Bind(BatchScope batch, ValueBounds bounds, string what)
        {
            bounds.RequireNumbers(what);
            return new(Metrics, values =>
            {
                var number = Value(values);
                return (number, bounds.Contains(number));
            });
        }
    }

    internal abstract BoundAggregate Bind(BatchScope batch, ValueBounds bounds, string what);
}

/// <summary>An aggregate and its bounds, ready to be measured.</summary>
/// <param name="Metrics">What to measure.</param>
/// <param name="Read">The observed value, and whether it lies within the bounds.</param>
internal sealed record BoundAggregate(IReadOnlyList<MetricField> Metrics, Func<MetricValues, (object? Value, bool Within)> Read);
