using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using Spectre.Console;

namespace ContactCenter.Reports.Console;

/// <summary>What came of a suite, in a mark and a word.</summary>
/// <param name="Mark">One character that can be told apart without colour.</param>
/// <param name="Word">In lower case.</param>
/// <param name="Style">Its colour.</param>
internal readonly record struct Verdict(string Mark, string Word, Style Style)
{
    public static Verdict Of(SuiteResult suite, Severity failOn) => suite switch
    {
        { Status: SuiteStatus.NotPublished } => new("–", "not published", Ink.Dim),
        { Status: SuiteStatus.Unreadable } => new("✗", "unreadable", Ink.Bad),
        { NothingEvaluated: true, TooManyRejected: false } => new("✗", "nothing evaluated", Ink.Bad),
        _ when suite.Success(failOn) == false => new("✗", "failed", Ink.Bad),
        _ when suite.Results.Any(r => r.Outcome == Outcome.Unmet) => new("!", "passed with warnings", Ink.Warning),
        _ => new("✓", "passed", Ink.Good),
    };
}
