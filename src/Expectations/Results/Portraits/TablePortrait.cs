namespace ContactCenter.Expectations.Results.Portraits;

/// <summary>
/// What a judged table looks like beyond its verdict: what is in its columns, which rules fail on the same rows, and where failing rows gather.
/// Nothing in it shows a value of a <c>pii</c> column in clear. Values are texts, numbers, true or false and null; days and times are texts (ISO 8601, UTC).
/// </summary>
/// <param name="Columns">One for each column, in the order of the data.</param>
/// <param name="SharedFailures">Sets of rules that fail on the same rows, most rows first, at most <see cref="MostSharedFailures"/>.</param>
/// <param name="Clusters">Where failing rows gather, strongest first, at most <see cref="MostClusters"/>; empty where they gather nowhere.</param>
public sealed record TablePortrait(
    IReadOnlyList<ColumnPortrait> Columns,
    IReadOnlyList<SharedFailure> SharedFailures,
    IReadOnlyList<FailureCluster> Clusters)
{
    /// <summary>The most values that a column tells of.</summary>
    public const int MostTopValues = 10;

    /// <summary>The most bins of a histogram.</summary>
    public const int MostBins = 20;

    /// <summary>The most sets of rules.</summary>
    public const int MostSharedFailures = 20;

    /// <summary>The most clusters.</summary>
    public const int MostClusters = 5;

    /// <summary>The most parts of a cluster, the rest counted as one.</summary>
    public const int MostParts = 30;

    /// <summary>The most characters that are kept of a text.</summary>
    public const int MostCharacters = 200;

    /// <summary>
    /// The rows that all counts here are of, where the table is large and a sample of it had to do (the same rows each time); null when they are of every row judged.
    /// </summary>
    public long? SampledRows { get; init; }
}
