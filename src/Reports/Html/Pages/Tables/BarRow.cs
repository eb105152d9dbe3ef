using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>A bar with its name and its number.</summary>
/// <param name="Label">What it is of, all its characters visible.</param>
/// <param name="Figure">The number: <c>1,279</c>.</param>
/// <param name="Share">The share: <c>51.2 %</c>; empty where there is none.</param>
/// <param name="Percent">The length of the bar, 0 to 100.</param>
public sealed record BarRow(string Label, string Figure, string Share, decimal Percent)
{
    /// <summary>Whether it is longer than what the line across the bars shows.</summary>
    public bool IsAbove { get; init; }

    /// <summary>The style of the bar.</summary>
    internal string Style => FormattableString.Invariant($"width:{Percent:0.#}%");

    /// <summary>Values and the rows that hold them; the bars are their shares of all rows.</summary>
    internal static IReadOnlyList<BarRow> OfCounts(IReadOnlyList<ValueCount> counts, long rows, int places)
        => [.. counts.Select(it => new BarRow(LongText.OfValue(it.Value, it.FullLength, places), Amount.Of(it.Count), Amount.Share(it.Count, rows), PercentOf(it.Count, rows)))];

    internal static decimal PercentOf(decimal part, decimal whole) => whole == 0 ? 0 : Math.Clamp(100m * part / whole, 0, 100);
}
