using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Running;

/// <summary>Takes the time of the stages of one pipeline's run. Steps that run side by side may take theirs at the same time.</summary>
internal sealed class RunStages(TimeProvider clock)
{
    private readonly List<StageTiming> _timings = [];
    private readonly Lock _lock = new();

    /// <summary>The stages that ended, in that order.</summary>
    public IReadOnlyList<StageTiming> Ended
    {
        get
        {
            lock (_lock)
                return [.. _timings];
        }
    }

    /// <summary>Does a stage's work and takes its time, also when it fails.</summary>
    /// <param name="stage">The stage's name.</param>
    /// <param name="of">The source or table that it is about; null for all.</param>
    /// <param name="work">The work.</param>
    /// <param name="rows">The rows that went in, told from what came out; null where none did.</param>
    public T Time<T>(string stage, string? of, Func<T> work, Func<T, long?>? rows = null)
    {
        var began = clock.GetTimestamp();
        long? count = null;
        try
        {
            var result = work();
            count = rows?.Invoke(result);
            return result;
        }
        finally
        {
            var timing = new StageTiming(stage, of, clock.GetElapsedTime(began), count);
            lock (_lock)
                _timings.Add(timing);
        }
    }
}
