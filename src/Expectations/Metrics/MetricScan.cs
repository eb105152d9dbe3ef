using System.Data.Common;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Masking;

namespace ContactCenter.Expectations.Metrics;

/// <summary>
/// Measures what all rules of a suite ask of a batch: the distinct aggregates together in one SELECT, then each distinct pass once.
/// What the engine can't measure fails alone; the rest is measured all the same.
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
        scan.MeasureTogether([.. distinct.OfType<ScanMetric>()]);
        scan.CheckRows();
        foreach (var pass in distinct.OfType<PassMetric>())
            scan.MeasurePass(pass);
        return new(scan._measured, scan._rowCount);
    }

    private void MeasureTogether(List<ScanMetric> metrics)
    {
        if (TryMeasure(metrics) is null)
            return;

        // A rule whose SQL is wrong is found without reading data; the others then still share one scan.
        metrics = [.. metrics.Where(IsSound)];
        if (TryMeasure(metrics) is not { } failure)
            return;

        CheckReadable(failure);
        MeasureInHalves(metrics, failure);
    }

    // The data are readable, so some aggregates fail on some row: halving finds them.
    private void MeasureInHalves(List<ScanMetric> metrics, MetricFailedException failure)
    {
        if (metrics.Count == 1)
        {
            _measured[metrics[0]] = new([], failure);
            return;
        }

        foreach (var half in new[] { metrics[..(metrics.Count / 2)], metrics[(metrics.Count / 2)..] })
        {
            if (TryMeasure(half) is { } failed)
                MeasureInHalves(half, failed);
        }
    }

    private MetricFailedException? TryMeasure(List<ScanMetric> metrics)
    {
        if (metrics.Count == 0)
            return null;

        var sql = $"SELECT\n  {string.Join(",\n  ", metrics.Select(m => m.Expression))}\nFROM {_batch.Relation} AS ccq_batch";
        try
        {
            var values = QueryRow(sql);
            for (var i = 0; i < metrics.Count; i++)
                _measured[metrics[i]] = new([values[i]], null);
            return null;
        }
        catch (DbException e)
        {
            return Failure(e, sql);
        }
    }

    private bool IsSound(ScanMetric metric)
    {
        var sql = $"SELECT {metric.Expression}\nFROM {_batch.Relation} AS ccq_batch";
        try
        {
            QueryRow($"EXPLAIN {sql}");
            return true;
        }
        catch (DbException e)
        {
            _measured[metric] = new([], Failure(e, sql));
            return false;
        }
    }

    private void MeasurePass(PassMetric pass)
    {
        try
        {
            _measured[pass] = new(QueryRow(pass.Query), null);
        }
        catch (DbException e)
        {
            _measured[pass] = new([], Failure(e, pass.Query));
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
}
