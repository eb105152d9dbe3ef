using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Html.History;

/// <summary>What came of a table in a run, worst last.</summary>
public enum TableVerdict
{
    /// <summary>No run has published it yet; nothing was judged.</summary>
    NotPublished,

    /// <summary>Every rule that had something to judge was met.</summary>
    Passed,

    /// <summary>Rules were unmet, but nothing was stopped for it: warnings, or rows that went to quarantine within the suite's limit.</summary>
    Warned,

    /// <summary>Rules of the failing severity were unmet, or more records were rejected than allowed.</summary>
    Failed,

    /// <summary>There was nothing to judge.</summary>
    NothingEvaluated,

    /// <summary>The data could not be read, or lack columns, or a rule could not be evaluated.</summary>
    Unreadable,
}

/// <summary>Which verdict holds.</summary>
internal static class TableVerdicts
{
    /// <summary>The verdict on a table.</summary>
    /// <param name="suite">What was found.</param>
    /// <param name="failOn">The least severity that fails.</param>
    /// <param name="isTolerated">True where the unmet rules' rows were set aside and the run went on.</param>
    public static TableVerdict Of(SuiteResult suite, Severity failOn, bool isTolerated) => suite switch
    {
        { Status: SuiteStatus.NotPublished } => TableVerdict.NotPublished,
        { Status: SuiteStatus.Unreadable } or { LacksColumns: true } => TableVerdict.Unreadable,
        _ when suite.Results.Any(r => r.Outcome == Outcome.Errored) => TableVerdict.Unreadable,
        { NothingEvaluated: true, TooManyRejected: false } => TableVerdict.NothingEvaluated,
        _ when suite.Success(failOn) == false => isTolerated ? TableVerdict.Warned : TableVerdict.Failed,
        _ when suite.Results.Any(r => r.Outcome == Outcome.Unmet) => TableVerdict.Warned,
        _ => TableVerdict.Passed,
    };
}
