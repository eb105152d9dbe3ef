using System.Diagnostics;
using ContactCenter.DuckDb.Interop;

namespace ContactCenter.DuckDb.Running;

/// <summary>
/// Stops one command's run, from any thread: when it is cancelled, or when DuckDB has worked on it for longer than it may. A request that
/// comes between two native calls is kept; whoever makes the next call looks at <see cref="IsRequested"/>, because DuckDB forgets an
/// interrupt when it starts a statement.
/// </summary>
/// <param name="connection">The connection that runs the command.</param>
/// <param name="limit">How long DuckDB may work on the whole command; zero for no limit. Time the reader's caller takes is not counted.</param>
internal sealed class Interruption(ConnectionHandle connection, TimeSpan limit)
{
    private readonly Lock gate = new();
    private readonly Stopwatch worked = new();
    private CancellationTokenRegistration registration;
    private CancellationToken token;
    private Timer? timer;
    private bool inside;
    private volatile Reason reason;

    private enum Reason
    {
        None,
        Cancelled,
        OutOfTime,
    }

    public bool IsRequested => reason != Reason.None;

    /// <summary>Begins a stretch of native calls.</summary>
    public void Enter(CancellationToken cancellationToken)
    {
        lock (gate)
            inside = true;

        token = cancellationToken;
        registration = cancellationToken.UnsafeRegister(static self => ((Interruption)self!).Request(Reason.Cancelled), this);
        if (limit > TimeSpan.Zero)
        {
            worked.Start();
            timer ??= new Timer(static self => ((Interruption)self!).Request(Reason.OutOfTime), this, Timeout.Infinite, Timeout.Infinite);
            var left = limit - worked.Elapsed;
            timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Ends the stretch: from here on no interrupt reaches the connection.</summary>
    public void Leave()
    {
        lock (gate)
            inside = false;

        timer?.Change(Timeout.Infinite, Timeout.Infinite);
        worked.Stop();
        registration.Dispose();
    }

    public void Cancel() => Request(Reason.Cancelled);

    /// <summary>The run is over.</summary>
    public void End() => timer?.Dispose();

    /// <summary>The exception that tells why the run was stopped.</summary>
    public Exception ToException(string sql, Exception? cause) => reason == Reason.OutOfTime
        ? new DuckDbException(
            $"The command was stopped because DuckDB worked on it for more than {limit.TotalSeconds} s (CommandTimeout).",
            sql,
            new TimeoutException(cause?.Message, cause),
            DuckDbErrorType.Interrupt)
        : new OperationCanceledException("The command was cancelled.", cause, token);

    private void Request(Reason why)
    {
        lock (gate)
        {
            if (reason == Reason.None)
                reason = why;
            if (inside)
                LibDuckDb.duckdb_interrupt(connection);
        }
    }
}
