using System.Globalization;

namespace ContactCenter.Reports.Html.Components;

/// <summary>The lengths of bars.</summary>
internal static class Bars
{
    /// <summary>A part of a whole for a style attribute: <c>12.5%</c>; <c>0%</c> of nothing.</summary>
    public static string Percent(long part, long whole)
        => whole <= 0 ? "0%" : string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(100.0 * part / whole, 0, 100):0.##}%");
}
