using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Results;

/// <summary>What came of one suite.</summary>
public enum SuiteStatus
{
    /// <summary>The data were read and every rule has an outcome.</summary>
    Judged,

    /// <summary>The suite is for a table of the lake that no run has published yet.</summary>
    NotPublished,

    /// <summary>The data could not be read.</summary>
    Unreadable,
}

/// <summary>The verdict on one suite.</summary>
/// <param name="Suite">The suite's name.</param>
/// <param name="File">The suite's file.</param>
/// <param name="Status">Whether the data could be judged.</param>
/// <param name="Batch">The data; null when nothing was read.</param>
/// <param name="Results">One for each rule, in the order of the suite's file; empty unless judged.</param>
public sealed record SuiteResult(
    string Suite,
    string File,
    SuiteStatus Status,
    BatchSummary? Batch,
    IReadOnlyList<ExpectationResult> Results)
{
    /// <summary>The folder under <c>suites/</c> that the suite lies in; empty when it stands alone.</summary>
    public string System { get; init; } = "";

    /// <summary>Who answers for the data; null if the suite does not say.</summary>
    public string? Owner { get; init; }

    /// <summary>What one row of the table is; null if the suite does not say.</summary>
    public string? Description { get; init; }

    /// <summary>Why the data could not be read; empty unless <see cref="Status"/> is <see cref="SuiteStatus.Unreadable"/>.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>How many rejected records the suite allows; null when nothing was read.</summary>
    public Limit? RejectedLimit { get; init; }

    /// <summary>How many rows may go into quarantine before a checkpoint stops the run; null when the suite does not say.</summary>
    public Limit? QuarantineLimit { get; init; }

    /// <summary>What the judged table looks like; null unless it was asked for and could be made.</summary>
    public TablePortrait? Portrait { get; init; }

    /// <summary>Why there is no portrait though it was asked for: what the engine said, without values of the data where the suite has <c>pii</c> columns; null otherwise.</summary>
    public string? PortraitFault { get; init; }

    /// <summary>More rejected records than the suite allows.</summary>
    public bool TooManyRejected { get; init; }

    /// <summary>The suite declares columns that the data lack: then it was not the table that was judged, whatever its rules found.</summary>
    public bool LacksColumns => Batch is { MissingColumns.Count: > 0 };

    /// <summary>The data were read, but no rule had anything to judge. Not a success: an empty drop must not pass unseen.</summary>
    public bool NothingEvaluated => Status == SuiteStatus.Judged && Results.All(r => r.Outcome == Outcome.NotApplicable);

    /// <summary>
    /// Null when not published; else true when the data were read with all declared columns, no more records rejected than allowed, at least one rule was
    /// evaluated, none errored, and none of the failing severity is unmet.
    /// </summary>
    public bool? Success(Severity failOn) => Status switch
    {
        SuiteStatus.NotPublished => null,
        SuiteStatus.Unreadable => false,
        _ => !TooManyRejected
            && !LacksColumns
            && !NothingEvaluated
            && !Results.Any(r => r.Outcome == Outcome.Errored || (r.Outcome == Outcome.Unmet && r.Severity >= failOn)),
    };
}
