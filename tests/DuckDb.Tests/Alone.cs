namespace ContactCenter.DuckDb.Tests;

/// <summary>Tests that measure the memory of the process: nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
