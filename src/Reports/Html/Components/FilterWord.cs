using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Components;

/// <summary>What filters know a verdict by: the value of <c>data-verdict</c>, which addresses carry.</summary>
internal static class FilterWord
{
    public static string Of(TableVerdict verdict) => verdict switch
    {
        TableVerdict.Passed => "passed",
        TableVerdict.Warned => "findings",
        TableVerdict.NotPublished => "unpublished",
        _ => "failed",
    };
}
