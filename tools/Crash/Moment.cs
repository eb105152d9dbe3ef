namespace ContactCenter.Crash;

/// <summary>When a run is killed.</summary>
/// <param name="After">How long after its start; after the beginning of its publication if <paramref name="IsOfPublication"/>.</param>
/// <param name="IsOfPublication">Whether to wait for the publication first.</param>
internal readonly record struct Moment(TimeSpan After, bool IsOfPublication)
{
    /// <summary>Chooses one: every second in or just after the publication, the others anywhere in the run.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="undisturbed">How long an undisturbed run takes.</param>
    public static Moment Choose(Random random, RunTimes undisturbed)
        => random.Next(2) == 0
            ? new(undisturbed.AfterIntent * (random.NextDouble() * 1.1), IsOfPublication: true)
            : new(undisturbed.Whole * random.NextDouble(), IsOfPublication: false);

    /// <summary>Waits for it, or for the end of the run.</summary>
    public void Await(CcqProcess run, string lake)
    {
        var from = TimeSpan.Zero;
        if (IsOfPublication)
        {
            while (!run.HasExited && !RunTimes.IsPublishing(lake))
                Thread.Yield();
            from = run.Age;
        }

        var until = from + After;
        while (!run.HasExited && run.Age < until)
        {
            if (until - run.Age > TimeSpan.FromMilliseconds(5))
                Thread.Sleep(1);
            else
                Thread.Yield();
        }
    }
}

/// <summary>How long a run takes that nobody kills.</summary>
/// <param name="Whole">From its start to its end.</param>
/// <param name="AfterIntent">From the beginning of its publication to its end.</param>
internal readonly record struct RunTimes(TimeSpan Whole, TimeSpan AfterIntent)
{
    /// <summary>Whether a publication has begun: its intent is there, be it half-written.</summary>
    public static bool IsPublishing(string lake)
        => Path.Combine(lake, "_ccq", "intents") is var intents && Directory.Exists(intents) && Directory.EnumerateFileSystemEntries(intents).Any();

    /// <summary>Takes the times of a run until its end.</summary>
    public static RunTimes Of(CcqProcess run, string lake)
    {
        TimeSpan? intended = null;
        while (!run.HasExited)
        {
            if (intended is null && IsPublishing(lake))
                intended = run.Age;
            Thread.Yield();
        }

        return new(run.Age, run.Age - (intended ?? run.Age));
    }
}
