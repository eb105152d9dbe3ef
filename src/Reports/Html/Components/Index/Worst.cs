using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>The order of findings: by how much they matter, then those that are new or got worse, then by the share of the rows, then by their number.</summary>
internal static class Worst
{
    public static IComparer<Finding> First { get; } = Comparer<Finding>.Create((a, b) => Order(a).CompareTo(Order(b)));

    private static (int Gravity, int Change, double Share, long Rows) Order(Finding finding) => (
        -(int)finding.Gravity,
        finding.Change?.Kind is ChangeKind.New or ChangeKind.Worsened ? 0 : 1,
        finding.Judged is > 0 and var judged ? -((double)(finding.Failing ?? 0) / judged) : 0,
        -(finding.Failing ?? 0));
}
