namespace ContactCenter.Pipeline.Lake;

/// <summary>One version in the history of a table.</summary>
/// <param name="Version">Its number.</param>
/// <param name="Time">When it was committed.</param>
/// <param name="Operation">What was done, in the words of the log; empty when a foreign writer did not say.</param>
/// <param name="Parameters">Further words on it.</param>
/// <param name="Run">The run that did it; null for a foreign writer.</param>
/// <param name="FilesAdded">Files that came.</param>
/// <param name="FilesRemoved">Files that went.</param>
/// <param name="Rows">The rows of the table since then; null when a foreign writer did not say.</param>
/// <param name="Publication">The publication that made it visible; null when none did (broken off and undone, or a foreign writer's).</param>
public sealed record TableVersion(
    long Version,
    DateTimeOffset Time,
    string Operation,
    IReadOnlyDictionary<string, string> Parameters,
    string? Run,
    int FilesAdded,
    int FilesRemoved,
    long? Rows,
    long? Publication);
