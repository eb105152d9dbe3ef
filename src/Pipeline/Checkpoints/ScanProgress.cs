using ContactCenter.DuckDb;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>Tells somebody who looks how far the scan of a suite is, a few times a second.</summary>
internal sealed class ScanProgress : IDisposable
{
    private static readonly TimeSpan _pace = TimeSpan.FromMilliseconds(200);

    private readonly Timer _timer;

    private ScanProgress(Suite suite, IProgress<ValidationProgress> progress, DuckDbConnection connection)
    {
        _timer = new(_ => Tell(), state: null, TimeSpan.Zero, _pace);

        void Tell()
        {
            var percent = connection.Progress.Percentage;
            progress.Report(new(suite.Name, percent < 0 ? null : Math.Min(percent / 100, 1)));
        }
    }

    /// <summary>Begins to tell; null when nobody looks.</summary>
    public static ScanProgress? Of(Suite suite, IProgress<ValidationProgress>? progress, DuckDbConnection connection)
        => progress is null ? null : new(suite, progress, connection);

    // Waits for a report that is under way, so that none comes after the end.
    public void Dispose()
    {
        using var ended = new ManualResetEvent(false);
        if (_timer.Dispose(ended))
            ended.WaitOne();
    }
}
