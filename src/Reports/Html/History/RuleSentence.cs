using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.History;

/// <summary>The sentences of rules as pages tell them.</summary>
internal static class RuleSentence
{
    private const int LongestCondition = 160;

    /// <summary>A verdict in which the sentence of each rule for some of the rows only says for which, so that two rules that differ in nothing else can be told apart.</summary>
    public static SuiteResult InFull(SuiteResult suite)
        => suite with { Results = [.. suite.Results.Select(result => ConditionOf(result) is { } condition ? result with { Sentence = $"{result.Sentence}, where {condition}" } : result)] };

    private static string? ConditionOf(ExpectationResult result)
    {
        foreach (var (name, value) in result.Kwargs)
        {
            if (name == "row_condition" && value is string condition)
                return Visible.Cut(condition.Trim(), LongestCondition);
        }

        return null;
    }
}
