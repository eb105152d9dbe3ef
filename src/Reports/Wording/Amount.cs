using System.Collections;
using System.Globalization;
using System.Numerics;

namespace ContactCenter.Reports.Wording;

/// <summary>Counts, shares and durations for people.</summary>
internal static class Amount
{
    /// <summary>With thousands separators: <c>1,279</c>.</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>With its noun: <c>1 rule</c>, <c>1,279 rules</c>.</summary>
    public static string Of(long count, string noun) => count == 1 ? $"1 {noun}" : $"{Of(count)} {noun}s";

    /// <summary>
    /// A part of a whole in percent, one decimal. Never <c>100 %</c> when it is not all and never <c>0 %</c> when it is some:
    /// near the ends there are two decimals, and beyond them <c>&lt; 0.01 %</c> and <c>&gt; 99.99 %</c>.
    /// </summary>
    /// <returns>The share; empty where the whole is 0.</returns>
    public static string Share(long part, long whole)
    {
        if (whole == 0)
            return "";
        var percent = 100m * part / whole;
        if (percent == decimal.Truncate(percent))
            return $"{percent:0} %";
        return percent switch
        {
            < 0.01m => "< 0.01 %",
            > 99.99m => "> 99.99 %",
            < 0.095m or >= 99.905m => $"{percent:0.00} %",
            _ => $"{percent:0.0} %",
        };
    }

    /// <summary>An observed value: numbers with thousands separators and every digit, all else as <see cref="ValueText"/> shows it.</summary>
    public static string Observed(object? value, int cells) => value switch
    {
        long or int or short or BigInteger => ((IFormattable)value).ToString("N0", CultureInfo.InvariantCulture),
        decimal or double or float => Grouped(PlainText.Of(value)),
        string text => ValueText.Of(text, cells),
        IEnumerable list => ValueText.Of(list, cells),
        _ => ValueText.Of(value, cells),
    };

    /// <summary>A duration with about two figures that matter: <c>84 ms</c>, <c>1.2 s</c>, <c>2 min 5 s</c>.</summary>
    public static string Of(TimeSpan duration) => duration switch
    {
        { TotalMilliseconds: < 999.5 } => $"{duration.TotalMilliseconds:0} ms",
        { TotalSeconds: < 59.95 } => $"{duration.TotalSeconds:0.0} s",
        _ => $"{Of((long)Math.Round(duration.TotalSeconds) / 60)} min {(long)Math.Round(duration.TotalSeconds) % 60} s",
    };

    /// <summary>A number of bytes with about three figures that matter, in units of 1,024: <c>512 bytes</c>, <c>204 MB</c>, <c>1.4 GB</c>.</summary>
    public static string OfBytes(long bytes)
    {
        if (bytes < 1024)
            return Of(bytes, "byte");
        var size = bytes / 1024m;
        var unit = 0;
        for (; size >= 1023.5m && unit < _units.Length - 1; unit++)
            size /= 1024;
        return string.Create(CultureInfo.InvariantCulture, $"{(size < 9.95m ? Math.Round(size, 1) : Math.Round(size)):#,0.#} {_units[unit]}");
    }

    private static readonly string[] _units = ["kB", "MB", "GB", "TB"];

    // 1234567.125 and not 1E+20: the whole part gets its separators, the rest stays as it is.
    private static string Grouped(string number)
    {
        var digits = number.StartsWith('-') ? 1 : 0;
        var end = digits;
        while (end < number.Length && char.IsAsciiDigit(number[end]))
            end++;
        for (var i = end - 3; i > digits && !number.Contains('E'); i -= 3)
            number = number.Insert(i, ",");
        return number;
    }
}
