using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>What changed since the table's run before.</summary>
/// <param name="Before">That run; null when there was none.</param>
/// <param name="BeforePage">The table's page in it, from the root of the folder; null when it is not kept.</param>
/// <param name="Kinds">One for each kind of change that there is, in the order in which people want to know them.</param>
public sealed record ChangeView(RunLine? Before, string? BeforePage, IReadOnlyList<ChangedRules> Kinds)
{
    /// <summary>The most rules that are named of a kind.</summary>
    public const int MostNamed = 20;

    internal static ChangeView Of(DocsTable table, TableChanges changes, string? beforePage)
    {
        var results = table.Suite.Results.ToDictionary(result => result.Id, StringComparer.Ordinal);
        return new(changes.Before, beforePage, [.. changes.Rules.GroupBy(change => change.Kind).OrderBy(kind => kind.Key)
            .Select(kind => new ChangedRules(kind.Key, kind.Count(), [.. kind.Take(MostNamed).Select(Named)]))]);

        ChangedRule Named(RuleChange change) => new(
            results.TryGetValue(change.Id, out var result) ? RuleLink.To(result, table.Verdict == TableVerdict.Warned) : RuleLink.Gone(change.Id),
            ShareOf(change.Before),
            ShareOf(change.Now));
    }

    private static string? ShareOf(RuleSummary? rule) => rule switch
    {
        { Share: not null } => Amount.Share(rule.Unexpected!.Value, rule.Judged!.Value),
        { Unexpected: { } count, Outcome: not Outcome.NotApplicable } => Amount.Of(count, "row"),
        _ => null,
    };
}

/// <summary>The rules of one kind of change.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Rules">The first of them.</param>
public sealed record ChangedRules(ChangeKind Kind, int Count, IReadOnlyList<ChangedRule> Rules)
{
    /// <summary>The kind for people.</summary>
    public string Word => Kind switch
    {
        ChangeKind.New => "new",
        ChangeKind.Worsened => "worsened",
        ChangeKind.Improved => "improved",
        ChangeKind.Known => "known before, as bad as then",
        ChangeKind.Fixed => "fixed",
        ChangeKind.Unjudged => "failed before, nothing to judge now",
        _ => "no longer in the suite",
    };

    /// <summary>Its class in the style sheet.</summary>
    public string Class => Kind switch
    {
        ChangeKind.New or ChangeKind.Worsened => "bad",
        ChangeKind.Fixed or ChangeKind.Improved => "good",
        _ => "none",
    };

    /// <summary>One character that can be told apart without colour.</summary>
    public string Mark => Kind switch
    {
        ChangeKind.New => "✗",
        ChangeKind.Worsened => "↑",
        ChangeKind.Improved => "↓",
        ChangeKind.Known => "=",
        ChangeKind.Fixed => "✓",
        _ => "–",
    };
}

/// <summary>A rule that changed.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Before">The share, or number, of rows that failed before; null where there is none.</param>
/// <param name="Now">The same now.</param>
public sealed record ChangedRule(RuleLink Rule, string? Before, string? Now);
