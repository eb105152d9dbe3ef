using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>Rules that fail on the same rows.</summary>
/// <param name="Rows">The rows: <c>37 rows</c>.</param>
/// <param name="Rules">The rules that each of them breaks.</param>
public sealed record SharedRules(string Rows, IReadOnlyList<RuleLink> Rules)
{
    internal static IReadOnlyList<SharedRules> Of(DocsTable table, IReadOnlyList<SharedFailure> failures)
    {
        var results = table.Suite.Results.ToDictionary(result => result.Id, StringComparer.Ordinal);
        return [.. failures.Select(failure => new SharedRules(
            Amount.Of(failure.Rows, "row"),
            [.. failure.RuleIds.Select(id => results.TryGetValue(id, out var result) ? RuleLink.To(result, table.Verdict == TableVerdict.Warned) : RuleLink.Gone(id))]))];
    }
}
