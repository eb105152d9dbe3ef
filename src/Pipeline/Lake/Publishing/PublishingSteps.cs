namespace ContactCenter.Pipeline.Lake.Publishing;

/// <summary>A place within a publication at which a process may be killed; tests stop there.</summary>
internal enum PublishingStep
{
    /// <summary>The intent is durable, no commit is.</summary>
    Intended,

    /// <summary>All commits lie beside their places, none in it.</summary>
    Prepared,

    /// <summary>One more table is committed.</summary>
    Committed,

    /// <summary>The publication is visible, the intent still there.</summary>
    Published,

    /// <summary>One more table that was committed is undone.</summary>
    Undone,
}
