namespace ContactCenter.Reports.Html;

/// <summary>The place of a rule on its table's page, for links: short, as the search of the first page holds one for each of thousands of rules.</summary>
internal static class RuleAnchor
{
    /// <summary>The element's id; the same for a rule in every run.</summary>
    /// <param name="rule">The rule's id.</param>
    public static string Of(string rule) => $"r-{FileName.Number(rule) & 0xffff_ffff_ffff:x12}";
}
