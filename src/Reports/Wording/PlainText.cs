using System.Globalization;

namespace ContactCenter.Reports.Wording;

/// <summary>The text of a single value: the same in every report, whatever the machine's culture and time zone.</summary>
internal static class PlainText
{
    /// <summary>The text of <paramref name="value"/>, which is neither null nor a collection.</summary>
    public static string Of(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString(Time + "K", CultureInfo.InvariantCulture),
        DateTimeOffset { Offset.Ticks: 0 } time => time.ToString(Time + "'Z'", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString(Time + "zzz", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        Guid id => id.ToString("D", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // Fractions of a second only where there are any.
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";
}
