namespace ContactCenter.Reports.Tests.Console;

/// <summary>A clock that goes on when told to, and rings its timers as they fall due.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Timer> _timers = [];
    private TimeSpan _now;

    public void Pass(TimeSpan span)
    {
        _now += span;
        foreach (var timer in _timers.ToList())
            timer.Ring(_now);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(() => callback(state), _now + dueTime, period);
        _timers.Add(timer);
        return timer;
    }

    private sealed class Timer(Action ring, TimeSpan due, TimeSpan period) : ITimer
    {
        private TimeSpan? _due = due;

        public void Ring(TimeSpan now)
        {
            for (; _due <= now; _due += period)
                ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException("the timers of these tests are never changed");

        public void Dispose() => _due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
