namespace ContactCenter.Expectations.Metrics;

/// <summary>Something to measure in a batch. Equal metrics are measured once, whatever number of rules asks for them.</summary>
public abstract record Metric;

/// <summary>One aggregate over all rows, measured with all others of its kind in the one scan.</summary>
/// <param name="Expression">An aggregate expression in the engine's SQL.</param>
public sealed record ScanMetric(string Expression) : Metric;

/// <summary>One aggregate over the groups of a batch, measured with all others over the same groups in one pass.</summary>
/// <param name="Groups">What stands after FROM to read the groups.</param>
/// <param name="Expression">An aggregate expression in the engine's SQL over the groups' columns.</param>
public sealed record GroupMetric(string Groups, string Expression) : Metric;

/// <summary>
/// One element of a column's values in their order. All elements that the rules of a batch ask for are measured in one pass, after the scan has
/// counted the values.
/// </summary>
/// <param name="Value">SQL of the value.</param>
/// <param name="Where">A predicate for the rows to look at; null for all.</param>
/// <param name="Count">The number of values that are not null in those rows.</param>
/// <param name="Position">Which element.</param>
public sealed record ElementMetric(string Value, string? Where, ScanMetric Count, ElementPosition Position) : Metric;

/// <summary>Something that needs a pass of its own in any other way: a query that gives one row.</summary>
/// <param name="Query">The query.</param>
public sealed record PassMetric(string Query) : Metric
{
    /// <summary>A dearer query to ask where the first gives no row, because the data are not as it takes them to be; null where it always gives one.</summary>
    public string? Otherwise { get; init; }
}

/// <summary>One value of a metric: the only one of a scan metric, or a column of a pass's row.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Column">The column of the pass's row, from 0.</param>
public readonly record struct MetricField(Metric Metric, int Column = 0);
