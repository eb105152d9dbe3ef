using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>A failing rule in words and figures.</summary>
internal static class RuleWords
{
    private const int ValuePlaces = 120;

    /// <summary>How much fails: <c>1,279 of 2,500 rows, 51.2 %</c>; the observed value where no rows are judged; null when nothing was measured.</summary>
    public static string? Found(ExpectationResult result) => result.Details switch
    {
        { UnexpectedCount: { } count, ElementCount: { } all } details => Share(count, all - (details.MissingCount ?? 0)),
        { Observed: { } observed } => Observed(observed),
        _ => null,
    };

    /// <summary>What else was observed of a rule that judges rows; null if nothing was.</summary>
    public static string? AlsoObserved(ExpectationResult result)
        => result.Details is { UnexpectedCount: not null, Observed: { } observed } ? Observed(observed) : null;

    /// <summary>How much may fail; null for a rule that judges no rows.</summary>
    public static string? Allowed(RuleView rule) => rule.Limit switch
    {
        null => null,
        0 => "no row may fail",
        { } limit => $"at most {Sparkline.Percent(limit)} of the rows may fail",
    };

    /// <summary>Rows that the rule set aside, as there was nothing to look at; null where there are none.</summary>
    public static string? SetAside(ExpectationResult result)
        => result.Details.MissingCount is > 0 and var missing ? $"{Amount.Of(missing, "row")} set aside, as nothing stands there" : null;

    /// <summary>Its arguments but for those that are told elsewhere; null where there are none.</summary>
    public static string? Arguments(ExpectationResult result)
    {
        // The sentence of a rule on rows says it all.
        if (result.Details.UnexpectedCount is not null && result.Sentence.Length <= LongText.Sentence)
            return null;
        var arguments = result.Kwargs
            .Where(kwarg => kwarg.Key is not ("column" or "mostly") && kwarg.Value is not null)
            .Select(kwarg => $"{Visible.Cut(kwarg.Key, ValuePlaces)}: {Amount.Observed(kwarg.Value, ValuePlaces * 2)}")
            .ToList();
        return arguments.Count == 0 ? null : string.Join(" · ", arguments);
    }

    /// <summary>What became of it since the run before: <c>new</c>, <c>worsened from 40.1 %</c>; null where it is neither better nor worse.</summary>
    public static string? Changed(RuleChange? change) => change switch
    {
        { Kind: ChangeKind.New } => "new",
        { Kind: ChangeKind.Worsened } => $"worsened{From(change.Before!)}",
        { Kind: ChangeKind.Improved } => $"improved{From(change.Before!)}",
        _ => null,
    };

    /// <summary>Since when it fails: <c>since 2026-11-22 05:19:02 UTC, 3 runs</c>.</summary>
    public static string Since(FailingSince since) => since switch
    {
        { Runs: 1 } => "since this run",
        { StartedAt: { } time, Runs: { } runs } => $"since {Times.Minute(time)}, {Amount.Of(runs, "run")}",
        _ => $"since run {Visible.Of(since.Run)}",
    };

    private static string From(RuleSummary before) => before switch
    {
        { Share: not null } => $" from {Amount.Share(before.Unexpected!.Value, before.Judged!.Value)}",
        { Unexpected: { } count } => $" from {Amount.Of(count, "row")}",
        _ => "",
    };

    private static string Share(long part, long whole)
        => whole == 0 ? "no rows to judge" : $"{Amount.Of(part)} of {Amount.Of(whole, "row")}, {Amount.Share(part, whole)}";

    private static string Observed(Observed observed)
        => observed.Value is null ? observed.InWords ?? "nothing: there was no value to look at" : Amount.Observed(observed.Value, ValuePlaces * 2);
}
