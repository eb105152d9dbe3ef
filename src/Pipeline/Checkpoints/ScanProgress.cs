using ContactCenter.DuckDb;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>Tells somebody who looks how far the reading and then the scan of a suite's drop are, a few times a second.</summary>
internal sealed class ScanProgress : IProgress<DropProgress>, IDisposable
{
    private static readonly TimeSpan _pace = TimeSpan.FromMilliseconds(200);

    private readonly Timer _timer;
    private DropProgress? _read;

    private ScanProgress(Suite suite, IProgress<ValidationProgress> progress, DuckDbConnection connection)
    {
        _timer = new(_ => Tell(), state: null, TimeSpan.Zero, _pace);

        void Tell()
        {
            var percent = connection.Progress.Percentage;
            double? ofScan = percent < 0 ? null : Math.Min(percent / 100, 1);
            progress.Report(new(suite.Name, ofScan ?? (double?)_read?.BytesDone / _read?.BytesTotal));
        }
    }

    /// <summary>Begins to tell; null when nobody looks.</summary>
    public static ScanProgress? Of(Suite suite, IProgress<ValidationProgress>? progress, DuckDbConnection connection)
        => progress is null ? null : new(suite, progress, connection);

    /// <inheritdoc/>
    public void Report(DropProgress value) => _read = value;

    // Waits for a report that is under way, so that none comes after the end.
    public void Dispose()
    {
        using var ended = new ManualResetEvent(false);
        if (_timer.Dispose(ended))
            ended.WaitOne();
    }
}
