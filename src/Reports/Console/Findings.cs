using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Console;

/// <summary>The rules of a suite that were not met, in the order in which they deserve to be read.</summary>
internal static class Findings
{
    /// <summary>
    /// Critical ones first, then what could not be evaluated (which fails at any severity), then warnings, then the rest;
    /// within these the greatest share first. A rule on the whole table has no share and comes before those that have:
    /// it often explains them. Else the order of the suite's file.
    /// </summary>
    public static IEnumerable<ExpectationResult> Of(SuiteResult suite)
        => suite.Results.Where(r => !r.Success).OrderBy(r => r, _worstFirst);

    private static readonly Comparer<ExpectationResult> _worstFirst = Comparer<ExpectationResult>.Create((a, b) =>
    {
        var byUrgency = Urgency(a).CompareTo(Urgency(b));
        return byUrgency != 0 ? byUrgency : Share(b).CompareTo(Share(a));
    });

    private static double Share(ExpectationResult result) => result.Details.UnexpectedPercent ?? 101;

    private static int Urgency(ExpectationResult result) => result switch
    {
        { Outcome: Outcome.Errored } => 1,
        { Severity: Severity.Critical } => 0,
        { Severity: Severity.Warning } => 2,
        _ => 3,
    };
}
