namespace ContactCenter.Expectations.Results.Runs;

/// <summary>How a pipeline's run ended.</summary>
public enum PipelineStatus
{
    /// <summary>All its outputs became visible together.</summary>
    Published,

    /// <summary>Everything in the drop had been taken in already; nothing changed.</summary>
    Unchanged,

    /// <summary>All checkpoints let it pass, and it was asked not to publish.</summary>
    DryRun,

    /// <summary>A checkpoint stopped it; nothing was published.</summary>
    Stopped,

    /// <summary>Data or an engine could not be read, a check errored, or the ledger did not add up; nothing was published.</summary>
    Failed,
}

/// <summary>What one run of one pipeline did.</summary>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Reasons">Why it stopped or failed, one plain sentence each; empty otherwise.</param>
/// <param name="Sources">The ledger of each source, in the order of the pipeline file; those that were reached.</param>
/// <param name="Steps">The ledger of each step, in the order of the pipeline file; those that were reached.</param>
/// <param name="Suites">The verdicts of the checkpoints: sources, then outputs.</param>
/// <param name="Stages">How long each stage took, in the order in which they ended.</param>
/// <param name="Tables">The tables that became visible; empty unless published.</param>
public sealed record PipelineResult(
    string Pipeline,
    PipelineStatus Status,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<SourceLedger> Sources,
    IReadOnlyList<StepLedger> Steps,
    IReadOnlyList<SuiteResult> Suites,
    IReadOnlyList<StageTiming> Stages,
    IReadOnlyList<PublishedTable> Tables)
{
    /// <summary>Worth knowing, but no reason to stop: a suite that changed since the last run, a sink that could not be written.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>When it began, UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>From its beginning to its end: the latency of the batch.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>When its tables became visible, UTC; null unless published.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The number of the lake's publication that holds its tables; null unless published.</summary>
    public long? Publication { get; init; }

    /// <summary>When the newest file of the drop was last written, UTC; null when there was no new file.</summary>
    public DateTimeOffset? DroppedAt { get; init; }

    /// <summary>Where its tables were copied to.</summary>
    public IReadOnlyList<SinkResult> Sinks { get; init; } = [];

    /// <summary>What its files said, by content: the pipeline file, its SQL, its suites. A later run tells by it that one of them changed.</summary>
    public IReadOnlyDictionary<string, string> Definitions { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>From the newest file of the drop to what readers see; null unless published from new files.</summary>
    public TimeSpan? Freshness => PublishedAt - DroppedAt is { } age ? age < TimeSpan.Zero ? TimeSpan.Zero : age : null;

    /// <summary>The rows of the drop that were accepted or were repeats of accepted ones, in percent of all its rows; null without rows.</summary>
    public double? IntegrityPercent
        => Sources.Sum(s => s.RowsInDrop) is > 0 and var all
            ? 100.0 * (all - Sources.Sum(s => s.Rejected + s.QuarantinedOfDrop)) / all
            : null;

    /// <summary>The rows of the drop for each second that the run took; null without rows.</summary>
    public double? RowsPerSecond
        => Sources.Sum(s => s.RowsInDrop) is > 0 and var all && Duration > TimeSpan.Zero ? all / Duration.TotalSeconds : null;
}

/// <summary>How long one stage took.</summary>
/// <param name="Stage">The stage: find, read, repeats, checkpoint, split, transform, audit, publish, sinks.</param>
/// <param name="Of">The source or table that it was about; null when it was about all.</param>
/// <param name="Duration">How long.</param>
/// <param name="Rows">The rows that went in; null where none did.</param>
public sealed record StageTiming(string Stage, string? Of, TimeSpan Duration, long? Rows);

/// <summary>A table that a run made visible.</summary>
/// <param name="Table">Its name, <c>system/layer/table</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="Rows">All its rows in that version.</param>
/// <param name="Path">Its folder, below the lake.</param>
public sealed record PublishedTable(string Table, long Version, long Rows, string Path);

/// <summary>A copy of a table outside the lake.</summary>
/// <param name="Kind">csv or postgres.</param>
/// <param name="Table">The table, <c>layer.table</c>.</param>
/// <param name="Target">Where to: a path below the lake, or a table of the database. Never a password.</param>
/// <param name="Rows">The rows copied.</param>
/// <param name="Fault">Why it could not be made, with what to do; null when it was.</param>
public sealed record SinkResult(string Kind, string Table, string Target, long Rows, string? Fault);
