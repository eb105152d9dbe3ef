using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>A rule as other parts of the page name it.</summary>
/// <param name="Anchor">The <c>id</c> of its element; null when it is not on the page.</param>
/// <param name="Text">Its sentence; its id when it is not on the page.</param>
/// <param name="Label">What came of it; null when it is not on the page.</param>
public sealed record RuleLink(string? Anchor, string Text, RuleLabel? Label)
{
    internal static RuleLink To(ExpectationResult result, bool isTolerated)
        => new(RuleAnchor.Of(result.Id), LongText.Of(result.Sentence, MostPlaces), RuleLabel.Of(result, isTolerated));

    /// <summary>A rule that is not on the page any more.</summary>
    internal static RuleLink Gone(string rule) => new(null, LongText.Of(rule, MostPlaces), null);

    private const int MostPlaces = 160;
}
