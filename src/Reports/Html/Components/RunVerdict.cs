using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Components;

/// <summary>What came of a run as a whole, on the scale of its tables.</summary>
internal static class RunVerdict
{
    public static TableVerdict Of(RunLine run) => run.ExitCode switch
    {
        ExitCode.Success => run.Failing > 0 ? TableVerdict.Warned : TableVerdict.Passed,
        ExitCode.Unmet => TableVerdict.Failed,
        ExitCode.NothingEvaluated => TableVerdict.NothingEvaluated,
        _ => TableVerdict.Unreadable,
    };
}
