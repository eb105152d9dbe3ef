using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>A finding in words.</summary>
internal static class FindingText
{
    /// <summary>Longer sentences are cut: a rule may list hundreds of values. Its table's page has it whole.</summary>
    public const int LongestSentence = 180;

    /// <summary>How many rows: <c>8 of 2,496 rows</c>; null where none are counted.</summary>
    public static string? Rows(Finding finding) => (finding.Failing, finding.Judged) switch
    {
        ({ } failing, { } judged) => $"{Amount.Of(failing)} of {Amount.Of(judged, "row")}",
        ({ } failing, null) => Amount.Of(failing, "row"),
        _ => null,
    };

    /// <summary>From what to what its rows went: <c>was 2 of 490 rows, now 8 of 500</c>; null where there is nothing to tell.</summary>
    public static string? Course(Finding finding) => finding.Change switch
    {
        { Kind: ChangeKind.Fixed, Before: { } before } => Rows(before) is { } was ? $"was {was}" : null,
        { Kind: ChangeKind.Worsened, Before: { } before } when Rows(before) is { } was && Rows(finding) is { } now => $"was {was}, now {now}",
        _ when finding is { Failing: null, Seen: { } seen } => $"seen: {seen}",
        _ => Rows(finding) is { } now ? $"{now}{(finding is { Failing: { } failing, Judged: > 0 and var judged } ? $", {Amount.Share(failing, judged)}" : "")}" : null,
    };

    private static string? Rows(RuleSummary rule) => rule switch
    {
        { Outcome: Outcome.Errored } => "not judged",
        { Unexpected: { } failing, Judged: { } judged } => $"{Amount.Of(failing)} of {Amount.Of(judged, "row")}",
        _ => null,
    };
}
