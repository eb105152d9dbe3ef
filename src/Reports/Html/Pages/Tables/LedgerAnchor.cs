namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>Where the ledger of a pipeline stands on the page of its run.</summary>
internal static class LedgerAnchor
{
    /// <param name="pipeline">The pipeline's name.</param>
    public static string Of(string pipeline) => $"ledger-{FileName.Of(pipeline)}";
}
