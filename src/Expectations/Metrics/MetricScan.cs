using System.Data.Common;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Masking;

namespace ContactCenter.Expectations.Metrics;

/// <summary>
/// Measures what all rules of a suite ask of a batch: the distinct aggregates together in one SELECT, then what needs groups in one pass for
/// each grouping, what needs order in one pass for all, and each other pass once. What the engine can't measure fails alone; the rest is
/// measured all the same.
/// </summary>
public sealed class MetricScan
{
    private readonly Batch _batch;
    private readonly CancellationToken _cancel;
    private readonly Dictionary<Metric, MeasuredRow> _measured = [];
    private readonly ScanMetric _rowCount;

    private MetricScan(Batch batch, CancellationToken cancel)
    {
        _batch = batch;
        _cancel = cancel;
        _rowCount = new(batch.Dialect.CountWhere(null));
    }

    /// <summary>Measures.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="metrics">What to measure; equal ones are measured once.</param>
    /// <param name="cancel">Interrupts the running query.</param>
    /// <exception cref="BatchUnreliableException">The engine can't read the batch, or reads another number of rows than its reader counted.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public static MetricValues Run(Batch batch, IEnumerable<Metric> metrics, CancellationToken cancel)
    {
        var scan = new MetricScan(batch, cancel);
        var distinct = metrics.Prepend(scan._rowCount).Distinct().ToList();
        var elements = distinct.OfType<ElementMetric>().ToList();

        scan.MeasureRows(distinct.OfType<ScanMetric>().Concat(elements.Select(e => e.Count)).Distinct());
        scan.CheckRows();
        foreach (var groups in distinct.OfType<GroupMetric>().GroupBy(m => m.Groups))
            scan.MeasureTogether(new(groups.Key), [.. groups.Select(m => new Measured(m, m.Expression))]);
        scan.MeasureElements(elements);
        foreach (var pass in distinct.OfType<PassMetric>())
            scan.MeasurePass(pass);
        return new(scan._measured, scan._rowCount);
    }

    private void MeasureRows(IEnumerable<ScanMetric> metrics)
        => MeasureTogether(new($"{_batch.Relation} AS ccq_batch"), [.. metrics.Select(m => new Measured(m, m.Expression))]);

    // The engine picks the elements of a column out of its values all at once, so each column is one aggregate and all of them one pass.
    private void MeasureElements(List<ElementMetric> elements)
    {
        if (elements.Count == 0)
            return;
        List<ElementsOfColumn> columns = [.. elements.GroupBy(e => (e.Value, e.Where)).Select(group => ElementsOfColumn.Of([.. group], _measured, _batch.Dialect))];
        MeasureRows(columns.Select(c => c.Together).OfType<ScanMetric>());
        foreach (var column in columns)
            column.Share(_measured);
    }

    private void MeasureTogether(Source from, List<Measured> metrics)
    {
        if (TryMeasure(from, metrics) is null)
            return;

        // A rule whose SQL is wrong is found without reading data; the others then still share one scan.
        metrics = [.. metrics.Where(m => IsSound(from, m))];
        if (TryMeasure(from, metrics) is not { } failure)
            return;

        CheckReadable(failure);
        MeasureInHalves(from, metrics, failure);
    }

    // The data are readable, so some aggregates fail on some row: halving finds them.
    private void MeasureInHalves(Source from, List<Measured> metrics, MetricFailedException failure)
    {
        if (metrics.Count == 1)
        {
            _measured[metrics[0].Metric] = new([], failure);
            return;
        }

        foreach (var half in new[] { metrics[..(metrics.Count / 2)], metrics[(metrics.Count / 2)..] })
        {
            if (TryMeasure(from, half) is { } failed)
                MeasureInHalves(from, half, failed);
        }
    }

    private MetricFailedException? TryMeasure(Source from, List<Measured> metrics)
    {
        if (metrics.Count == 0)
            return null;

        var sql = $"SELECT\n  {string.Join(",\n  ", metrics.Select(m => m.Expression))}\nFROM {from.Sql}";
        try
        {
            var values = QueryRow(sql);
            for (var i = 0; i < metrics.Count; i++)
                _measured[metrics[i].Metric] = new([values[i]], null);
            return null;
        }
        catch (DbException e)
        {
            return Failure(e, sql);
        }
    }

    private bool IsSound(Source from, Measured metric)
    {
        var sql = $"SELECT {metric.Expression}\nFROM {from.Sql}";
        try
        {
            QueryRow($"EXPLAIN {sql}");
            return true;
        }
        catch (DbException e)
        {
            _measured[metric.Metric] = new([], Failure(e, sql));
            return false;
        }
    }

    private void MeasurePass(PassMetric pass)
    {
        var sql = pass.Query;
        try
        {
            var row = QueryRow(sql);
            if (row.Length == 0 && pass.Otherwise is { } otherwise)
                row = QueryRow(sql = otherwise);
            _measured[pass] = new(row, null);
        }
        catch (DbException e)
        {
            _measured[pass] = new([], Failure(e, sql));
        }
    }

    private void CheckReadable(MetricFailedException failure)
    {
        var counts = _batch.Columns.Select(c => $"count({c.Text})").Prepend("count(*)");
        try
        {
            QueryRow($"SELECT {string.Join(", ", counts)} FROM {_batch.Relation} AS ccq_batch");
        }
        catch (DbException e)
        {
            throw new BatchUnreliableException(e.Message, failure);
        }
    }

    private void CheckRows()
    {
        if (_measured[_rowCount] is not { Failure: null, Values: [long found] })
            throw new BatchUnreliableException("the number of rows could not be measured", _measured[_rowCount].Failure);
        if (_batch.ExpectedRows is { } expected && found != expected)
            throw new BatchUnreliableException($"the reader counted {expected} rows and the engine read {found}", null);
    }

    private object?[] QueryRow(string sql) => SingleRow.Query(_batch.Connection, sql, _cancel);

    private static MetricFailedException Failure(DbException e, string sql) => new(EngineMessage.WithoutOwnNames(e.Message), e) { Sql = sql };

    // What stands after FROM.
    private readonly record struct Source(string Sql);

    private sealed record Measured(Metric Metric, string Expression);
}
