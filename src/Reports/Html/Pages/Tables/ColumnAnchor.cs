namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>The place of a column's rules on its table's page.</summary>
internal static class ColumnAnchor
{
    /// <summary>The <c>id</c> of the heading over the rules.</summary>
    /// <param name="column">The column; null for the rules that are on no single one.</param>
    public static string Of(string? column) => column is null ? "rules-of-the-table" : $"column-{FileName.Of(column)}";
}
