namespace ContactCenter.Crash;

/// <summary>When a run is killed.</summary>
/// <param name="After">How long after its start; after the beginning of its publication if <paramref name="IsOfPublication"/>.</param>
/// <param name="IsOfPublication">Whether to wait for the publication first.</param>
internal readonly record struct Moment(TimeSpan After, bool IsOfPublication)
{
    /// <summary>Chooses one: of four, one while tables are committed, one from then to the end of the run, two anywhere.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="undisturbed">How long an undisturbed run takes.</param>
    /// <param name="isLeft">Whether an earlier publication was left unfinished, which the run recovers early on.</param>
    public static Moment Choose(Random random, RunTimes undisturbed, bool isLeft)
        => random.Next(4) switch
        {
            _ when isLeft => new(undisturbed.Whole * random.NextDouble(), IsOfPublication: false),
            0 => new(undisturbed.Publishing * (random.NextDouble() * 1.2), IsOfPublication: true),
            1 => new(undisturbed.AfterIntent * (random.NextDouble() * 1.1), IsOfPublication: true),
            _ => new(undisturbed.Whole * random.NextDouble(), IsOfPublication: false),
        };

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
/// <param name="AfterIntent">From the beginning of its publication to the end of the run.</param>
/// <param name="Publishing">From the beginning of its publication to the end of that.</param>
internal readonly record struct RunTimes(TimeSpan Whole, TimeSpan AfterIntent, TimeSpan Publishing)
{
    /// <summary>Whether a publication has begun: its intent is there, be it half-written.</summary>
    public static bool IsPublishing(string lake)
        => Path.Combine(lake, "_ccq", "intents") is var intents && Directory.Exists(intents) && Directory.EnumerateFileSystemEntries(intents).Any();

    /// <summary>Takes the times of a run until its end.</summary>
    public static RunTimes Of(CcqProcess run, string lake)
    {
        TimeSpan? intended = null;
        TimeSpan? published = null;
        while (!run.HasExited)
        {
            if (IsPublishing(lake))
                intended ??= run.Age;
            else if (intended is not null)
                published ??= run.Age;
            Thread.Yield();
        }

        var (end, begin) = (run.Age, intended ?? run.Age);
        return new(end, end - begin, (published ?? end) - begin);
    }
}
