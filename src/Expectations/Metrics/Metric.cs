namespace ContactCenter.Expectations.Metrics;

/// <summary>Something to measure in a batch. Equal metrics are measured once, whatever number of rules asks for them.</summary>
public abstract record Metric;

/// <summary>One aggregate over all rows, measured with all others of its kind in the one scan.</summary>
/// <param name="Expression">An aggregate expression in the engine's SQL.</param>
public sealed record ScanMetric(string Expression) : Metric;

/// <summary>Something that needs a pass of its own (grouping, say): a query that gives one row.</summary>
/// <param name="Query">The query.</param>
public sealed record PassMetric(string Query) : Metric;

/// <summary>One value of a metric: the only one of a scan metric, or a column of a pass's row.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Column">The column of the pass's row, from 0.</param>
public readonly record struct MetricField(Metric Metric, int Column = 0);
