using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Pipeline.Profiling.Scanning;

/// <summary>Measures the columns that the data hold typed, all in one scan.</summary>
/// <param name="batch">The table.</param>
/// <param name="columns">Its columns that are no text.</param>
/// <param name="sample">SQL over a row: true for those that quantiles are taken of; null for all.</param>
internal sealed class TypedScan(Batch batch, IReadOnlyList<BatchColumn> columns, string? sample)
{
    private const string Quantiles = "[0.05, 0.25, 0.5, 0.75, 0.95]";

    /// <summary>What was found of each column.</summary>
    /// <exception cref="BatchUnreliableException">The engine can't read the table, or reads another number of rows than its reader counted.</exception>
    /// <exception cref="MetricFailedException">Something could not be measured.</exception>
    public IReadOnlyList<ColumnFacts> Run(CancellationToken cancel)
    {
        if (columns.Count == 0)
            return [];
        var values = MetricScan.Run(batch, columns.SelectMany(Aggregates).Select(aggregate => aggregate.Metric), cancel);
        return
        [
            .. columns.Select(column =>
                new ScannedRow(Aggregates(column).Select(aggregate => KeyValuePair.Create(aggregate.Name, values.Value(new(aggregate.Metric))))).Facts(column, values.Rows)),
        ];
    }

    private IEnumerable<(string Name, ScanMetric Metric)> Aggregates(BatchColumn column)
        => Expressions(column).Select(expression => (expression.Name, new ScanMetric(expression.Sql)));

    private IEnumerable<(string Name, string Sql)> Expressions(BatchColumn column)
    {
        var x = column.Value;
        yield return ("values", $"count({x})");
        if (column.Kind == ValueKind.Other)
            yield break;
        yield return ("distinct", $"approx_count_distinct({x})");
        if (column.Kind is ValueKind.Integer or ValueKind.Number)
        {
            // What is not finite would swallow the mean.
            var number = $"CASE WHEN isfinite(CAST({x} AS DOUBLE)) THEN CAST({x} AS DOUBLE) END";
            if (column.Kind == ValueKind.Integer)
            {
                yield return ("least whole", $"min(TRY_CAST({x} AS BIGINT))");
                yield return ("greatest whole", $"max(TRY_CAST({x} AS BIGINT))");
            }

            yield return ("numbers", $"count({number})");
            yield return ("negative", $"count(CASE WHEN {x} < 0 THEN 1 END)");
            yield return ("least", $"min({number})");
            yield return ("greatest", $"max({number})");
            yield return ("mean", $"avg({number})");
            yield return ("quantiles", Sampled(number));
        }
        else if (column.Kind is ValueKind.Date or ValueKind.Timestamp)
        {
            var time = $"CAST({x} AS TIMESTAMP)";
            yield return ("dayfirst earliest", $"CAST(min({time}) AS VARCHAR)");
            yield return ("dayfirst latest", $"CAST(max({time}) AS VARCHAR)");
            yield return ("dayfirst quantiles", $"CAST({Sampled(time)} AS VARCHAR[])");
        }
    }

    private string Sampled(string value) => $"quantile_disc({(sample is null ? value : $"CASE WHEN {sample} THEN {value} END")}, {Quantiles})";
}
