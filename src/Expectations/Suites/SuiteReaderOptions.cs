namespace ContactCenter.Expectations.Suites;

/// <summary>What reading suites needs from outside.</summary>
public sealed record SuiteReaderOptions
{
    /// <summary>Where <c>data:</c> paths start; null for the folder <c>data</c> beside <c>suites</c>, or the suite's own folder.</summary>
    public string? DataRoot { get; init; }

    /// <summary>
    /// A folder of which the path is not shown: files below it are shown from there on, as those that came with the program are, wherever it lies. Null for none.
    /// </summary>
    public string? UnshownFolder { get; init; }

    /// <summary>What <c>${NAME}</c> stands for, asked before the environment.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The environment: a variable's value, or null. Default: an empty one.</summary>
    public Func<string, string?> Environment { get; init; } = static _ => null;
}
