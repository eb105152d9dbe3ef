using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Layout;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>How a pipeline's run ended, in a mark and a word, and what that means for its tables.</summary>
internal static class PipelineVerdict
{
    public static Verdict Of(PipelineStatus status) => status switch
    {
        PipelineStatus.Published => new("✓", "published", Ink.Good),
        PipelineStatus.Unchanged => new("✓", "unchanged", Ink.Good),
        PipelineStatus.DryRun => new("✓", "dry run passed", Ink.Good),
        PipelineStatus.Stopped => new("✗", "stopped", Ink.Bad),
        PipelineStatus.Failed => new("✗", "failed", Ink.Bad),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "a status without a word"),
    };

    public static string Meaning(PipelineStatus status) => status switch
    {
        PipelineStatus.Published => "all its tables became visible together",
        PipelineStatus.Unchanged => "nothing new in the drop; its tables are as they were",
        PipelineStatus.DryRun => "all checkpoints let it pass; nothing was published, as asked",
        PipelineStatus.Stopped => "a checkpoint stopped it; nothing was published, its tables are as they were",
        _ => "it could not be finished; nothing was published, its tables are as they were",
    };

    /// <summary>
    /// The verdict on a suite at a checkpoint. Where the pipeline went on, critical rules that were not met sent their rows into
    /// quarantine: that is no failure.
    /// </summary>
    public static Verdict Of(SuiteResult suite, PipelineStatus status)
        => WentOn(status) && suite.Success(Severity.Critical) == false && suite.Status == SuiteStatus.Judged
            ? new("!", "rows quarantined", Ink.Warning)
            : Verdict.Of(suite, Severity.Critical);

    /// <summary>No checkpoint stopped the pipeline, nor anything else.</summary>
    public static bool WentOn(PipelineStatus status) => status is PipelineStatus.Published or PipelineStatus.Unchanged or PipelineStatus.DryRun;
}
