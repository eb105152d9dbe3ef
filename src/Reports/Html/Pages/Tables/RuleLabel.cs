using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>What came of a rule, and how much it matters, in a mark and a word.</summary>
/// <param name="Mark">One character that can be told apart without colour.</param>
/// <param name="Word">In lower case.</param>
/// <param name="Class">Its class in the style sheet: good, warn, bad or none.</param>
public readonly record struct RuleLabel(string Mark, string Word, string Class)
{
    /// <summary>The label of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="isTolerated">True when an unmet critical rule stopped nothing: its rows went to quarantine.</param>
    internal static RuleLabel Of(ExpectationResult result, bool isTolerated) => result switch
    {
        { Outcome: Outcome.Met } => new("✓", "met", "good"),
        { Outcome: Outcome.NotApplicable } => new("–", "nothing to judge", "none"),
        { Outcome: Outcome.Errored } => new("✗", "error", "bad"),
        { Severity: Severity.Critical } when isTolerated => new("!", "critical, set aside", "warn"),
        { Severity: Severity.Critical } => new("✗", "critical", "bad"),
        { Severity: Severity.Warning } => new("!", "warning", "warn"),
        _ => new("·", "info", "none"),
    };
}
