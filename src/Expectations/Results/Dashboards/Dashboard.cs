namespace ContactCenter.Expectations.Results.Dashboards;

/// <summary>The dashboard of a pipeline: pictures of its published tables.</summary>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Title">What it is about, for people.</param>
/// <param name="Pictures">The pictures, in the order in which they are to be shown.</param>
public sealed record Dashboard(string Pipeline, string Title, IReadOnlyList<Picture> Pictures)
{
    /// <summary>What the pipeline makes of what; null if not said.</summary>
    public string? Description { get; init; }

    /// <summary>Who answers for the pipeline; null if not said.</summary>
    public string? Owner { get; init; }

    /// <summary>The number of the publication that last changed a table of the pipeline, from 1.</summary>
    public required long Publication { get; init; }

    /// <summary>When that was published, UTC.</summary>
    public required DateTimeOffset PublishedAt { get; init; }
}
