using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>Where failing rows gather: the share of failing rows in each part of the table.</summary>
/// <param name="Title">What the rows are parted by: <c>by cityCode</c>, <c>by day of sentTime</c>.</param>
/// <param name="Parts">The parts.</param>
/// <param name="TableShare">The share of failing rows in the whole table.</param>
/// <param name="TablePercent">Where that share is among the bars, 0 to 100.</param>
public sealed record ClusterView(string Title, IReadOnlyList<BarRow> Parts, string TableShare, decimal TablePercent)
{
    private const int ValuePlaces = 48;

    /// <summary>The style of the line at the table's own share.</summary>
    internal string LineStyle => FormattableString.Invariant($"left:{TablePercent:0.#}%");

    internal static ClusterView Of(FailureCluster cluster)
    {
        var parts = cluster.Rest is { } rest ? cluster.Parts.Append(rest).ToList() : [.. cluster.Parts];
        var rows = parts.Sum(part => part.Rows);
        var failing = parts.Sum(part => part.FailingRows);
        var most = Math.Max(parts.Max(Share), Share(rows, failing));
        return new(
            $"by {cluster.Unit switch { ClusterUnit.Day => "day of ", ClusterUnit.Hour => "hour of ", _ => "" }}{LongText.Of(cluster.By, ValuePlaces)}",
            [.. parts.Select(part => new BarRow(
                part == cluster.Rest ? "all others" : Label(cluster.Unit, part),
                $"{Amount.Of(part.FailingRows)} of {Amount.Of(part.Rows)}",
                Amount.Share(part.FailingRows, part.Rows),
                BarRow.PercentOf(Share(part), most))
            {
                IsAbove = Share(part) > Share(rows, failing),
            })],
            Amount.Share(failing, rows),
            BarRow.PercentOf(Share(rows, failing), most));
    }

    private static string Label(ClusterUnit unit, FailurePart part) => (unit, part.Value) switch
    {
        (ClusterUnit.Hour, IConvertible hour and not string) => $"{hour.ToInt32(null):00}:00",
        (ClusterUnit.Day, string day) => Visible.Cut(day, ValuePlaces),
        (_, null) => "(nothing)",
        _ => LongText.OfValue(part.Value, part.FullLength, ValuePlaces),
    };

    private static decimal Share(FailurePart part) => Share(part.Rows, part.FailingRows);

    private static decimal Share(long rows, long failing) => rows == 0 ? 0 : (decimal)failing / rows;
}
