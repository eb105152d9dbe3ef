namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>How many exceptions a proposed rule lets pass: at least twice as many as were seen, so that the next drop does not fail for one more.</summary>
internal static class Tolerance
{
    private static readonly decimal[] _steps = [0.999m, 0.99m, 0.98m, 0.95m, 0.9m];

    /// <summary>The share for <c>mostly</c>: 1 where there were no exceptions, null where there were too many for a rule.</summary>
    public static decimal? Mostly(long exceptions, long all)
    {
        if (exceptions == 0)
            return 1;
        foreach (var step in _steps)
        {
            if ((1 - step) * all >= 2 * exceptions)
                return step;
        }

        return null;
    }
}
