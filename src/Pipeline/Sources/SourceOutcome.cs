using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Sources;

/// <summary>How a source's checkpoint ended.</summary>
public enum SourceStatus
{
    /// <summary>What was staged may be published.</summary>
    Go,

    /// <summary>The data are not as expected; nothing is to be published.</summary>
    Stopped,

    /// <summary>Data could not be read or judged, or the ledger does not add up; nothing is to be published.</summary>
    Failed,
}

/// <summary>What came of one source in one run.</summary>
/// <param name="Status">How its checkpoint ended.</param>
/// <param name="Reasons">Why it did not end in <see cref="SourceStatus.Go"/>, one plain sentence each.</param>
/// <param name="Verdict">The verdict of its suite, as <c>ccq validate</c> would give it on the rows that were left; null when no new row was left to judge.</param>
/// <param name="Ledger">Where every row went; null when the drop could not be read.</param>
public sealed record SourceOutcome(SourceStatus Status, IReadOnlyList<string> Reasons, SuiteResult? Verdict, SourceLedger? Ledger)
{
    /// <summary>The files taken in, with their records.</summary>
    public IReadOnlyList<Drops.DropFile> Files { get; init; } = [];

    /// <summary>What stands after FROM to read the staged bronze rows; null when there was no file.</summary>
    public string? Bronze { get; init; }

    /// <summary>What stands after FROM to read the staged quarantine rows; null when none was set aside.</summary>
    public string? Quarantine { get; init; }

    /// <summary>What stands after FROM to read the staged silver rows; null when there are none.</summary>
    public string? Silver { get; init; }

    /// <summary>The staged silver rows.</summary>
    public long SilverRows { get; init; }

    /// <summary>A table of the key columns, by which rows of silver are to be removed; null when none are. It lives as long as the stage.</summary>
    public string? RemovedKeys { get; init; }

    /// <summary>The rows of silver that are to be removed.</summary>
    public long Removed { get; init; }

    /// <summary>Accepted rows that were delivered again in a later file: they are removed and staged again, with that file as their own.</summary>
    public long Refreshed { get; init; }

    /// <summary>
    /// A table of <c>ccq_id</c>, <c>ccq_outcome</c> (accepted, quarantined, repeat), <c>ccq_reasons</c> and <c>ccq_is_replayed</c> for each row of quarantine that was
    /// judged again; null when none was. It lives as long as the stage.
    /// </summary>
    public string? Rejudged { get; init; }

    /// <summary>Worth knowing, but no reason to stop.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
