using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Components;

/// <summary>How a verdict is shown.</summary>
/// <param name="Mark">One character that can be told apart without colour.</param>
/// <param name="Text">In lower case.</param>
/// <param name="Class">Its class in the style sheet.</param>
internal readonly record struct VerdictWord(string Mark, string Text, string Class)
{
    public static VerdictWord Of(TableVerdict verdict) => verdict switch
    {
        TableVerdict.Passed => new("✓", "passed", "good"),
        TableVerdict.Warned => new("!", "passed with findings", "warn"),
        TableVerdict.Failed => new("✗", "failed", "bad"),
        TableVerdict.NothingEvaluated => new("✗", "nothing evaluated", "bad"),
        TableVerdict.Unreadable => new("✗", "could not be judged", "bad"),
        _ => new("–", "not published yet", "none"),
    };

    /// <summary>Of a run; a pipeline that a checkpoint stops has not failed of itself.</summary>
    public static VerdictWord Of(RunLine run) => (RunVerdict.Of(run), run.Command) switch
    {
        (TableVerdict.Failed, not "validate") => new("✗", "stopped", "bad"),
        (TableVerdict.Unreadable, not "validate") => new("✗", "could not be finished", "bad"),
        var (verdict, _) => Of(verdict),
    };

    /// <summary>Of a pipeline.</summary>
    public static VerdictWord Of(PipelineStatus status)
    {
        var verdict = PipelineVerdict.Of(status);
        return new(verdict.Mark, verdict.Word, status is PipelineStatus.Stopped or PipelineStatus.Failed ? "bad" : "good");
    }
}
