using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>The rules of a column, or those that are on no single one.</summary>
/// <param name="Column">The column; null for rules on several columns and on the table.</param>
/// <param name="Failing">The failing rules that are told in full, worst first.</param>
/// <param name="Brief">Further failing rules: the page tells a hundred in full.</param>
/// <param name="Passed">Rules that were met, and those that had nothing to judge, in the order of the suite.</param>
public sealed record RuleGroup(string? Column, IReadOnlyList<RuleView> Failing, IReadOnlyList<RuleView> Brief, IReadOnlyList<RuleView> Passed)
{
    /// <summary>The failing rules that a page tells in full; more would take too long to load and to read.</summary>
    public const int MostInFull = 100;

    /// <summary>All failing rules.</summary>
    public int Failures => Failing.Count + Brief.Count;

    /// <summary>Rules met.</summary>
    public int Met => Passed.Count(rule => rule.Result.Outcome == Outcome.Met);

    /// <summary>Rules that had nothing to judge.</summary>
    public int Idle => Passed.Count - Met;

    /// <summary>The groups of a table: those with failures first, the one with the worst before the others; then in the order of the suite.</summary>
    internal static IReadOnlyList<RuleGroup> Of(DocsTable table, RuleHistory history)
    {
        var isTolerated = table.Verdict == TableVerdict.Warned;
        var failing = Findings.Of(table.Suite).Select(View).ToList();
        var inFull = failing.Take(MostInFull).ToLookup(rule => rule.Result.Column);
        var brief = failing.Skip(MostInFull).ToLookup(rule => rule.Result.Column);
        var passed = table.Suite.Results.Where(result => result.Success).Select(View).ToLookup(rule => rule.Result.Column);
        return [.. failing.Select(rule => rule.Result.Column).Concat(passed.Select(group => group.Key)).Distinct()
            .Select(column => new RuleGroup(column, [.. inFull[column]], [.. brief[column]], [.. passed[column]]))];

        RuleView View(ExpectationResult result) => RuleView.Of(result, isTolerated, history);
    }
}
