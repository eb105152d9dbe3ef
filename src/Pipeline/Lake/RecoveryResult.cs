namespace ContactCenter.Pipeline.Lake;

/// <summary>What became of a publication that was broken off.</summary>
public enum RecoveryOutcome
{
    /// <summary>There was none.</summary>
    Nothing,

    /// <summary>It was brought to its end: its tables are visible.</summary>
    Finished,

    /// <summary>It could not be finished and was taken back: the tables are as they were before it.</summary>
    Undone,
}

/// <summary>What <see cref="DeltaLake.Recover"/> did.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Publication">What it would have published or has; null when there was none.</param>
/// <param name="Reason">Why it could not be finished; null else.</param>
public sealed record RecoveryResult(RecoveryOutcome Outcome, PublicationRecord? Publication, string? Reason);
