using System.Globalization;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>A rule as the page of its table tells it. Texts are ready to be shown: what is in them from data and suites is visible and cut.</summary>
/// <param name="Result">What was found.</param>
/// <param name="Label">What that means.</param>
/// <param name="History">The rule in the latest runs.</param>
public sealed record RuleView(ExpectationResult Result, RuleLabel Label, Sparkline History)
{
    /// <summary>What became of it since the run before; null where there is nothing to tell, or nothing to compare with.</summary>
    public RuleChange? Change { get; init; }

    /// <summary>Since when it fails; null when it does not.</summary>
    public FailingSince? Since { get; init; }

    /// <summary>The <c>id</c> of its element.</summary>
    public string Anchor => RuleAnchor.Of(Result.Id);

    /// <summary>What is expected.</summary>
    public string Sentence => LongText.Of(Result.Sentence);

    /// <summary>Where it is written, <c>file:line</c>.</summary>
    public string Place => Visible.Of($"{Result.Source.File}:{Result.Source.Line.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The author's note; null if none.</summary>
    public string? Note => Result.Description is { } note && note.Trim() is { Length: > 0 } text ? LongText.Of(text, LongText.Sentence * 2) : null;

    /// <summary>Where it is filtered: <c>failing critical new</c>, <c>met</c>.</summary>
    public string Filters => Result.Success
        ? Result.Outcome == Outcome.Met ? "met" : "idle"
        
        : $"failing {Kind}{Change?.Kind switch { ChangeKind.New => " new", ChangeKind.Worsened => " worsened", _ => "" }}";

    private string Kind => Result switch
    {
        { Outcome: Outcome.Errored } => "error",
        { Severity: Severity.Critical } => "critical",
        { Severity: Severity.Warning } => "warning",
        _ => "info",
    };

    /// <summary>Rows that it judged; null for a rule on the whole table.</summary>
    public long? Judged => Result.Details is { UnexpectedCount: not null, ElementCount: { } all } ? all - (Result.Details.MissingCount ?? 0) : null;

    /// <summary>The share of rows that may fail, 0 to 1; null for a rule that judges no rows.</summary>
    public double? Limit => LimitOf(Result);

    internal static double? LimitOf(ExpectationResult result)
    {
        if (result.Details.UnexpectedCount is null)
            return null;
        var mostly = result.Kwargs.FirstOrDefault(kwarg => kwarg.Key == "mostly").Value;
        // One minus a share: 1 - 0.95 is not quite 0.05.
        return mostly is IConvertible number and not string ? Math.Round(1 - number.ToDouble(CultureInfo.InvariantCulture), 9) : 0;
    }

    internal static RuleView Of(ExpectationResult result, bool isTolerated, RuleHistory history) => new(
        result,
        RuleLabel.Of(result, isTolerated),
        history.Sparkline(result.Id, LimitOf(result)))
    {
        Change = history.Change(result.Id),
        Since = history.Since(result.Id),
    };
}
