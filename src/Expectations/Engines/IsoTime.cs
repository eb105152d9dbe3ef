using System.Globalization;

namespace ContactCenter.Expectations.Engines;

/// <summary>Reads dates and times that a suite gives as bounds.</summary>
public static class IsoTime
{
    private static readonly string[] _forms =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd",
    ];

    /// <summary>True for <c>yyyy-MM-dd</c>.</summary>
    public static bool IsDate(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>
    /// A date or time in the ISO form, as <c>yyyy-MM-dd HH:mm:ss.ffffff</c> in UTC; null for other text. A time without an offset is UTC.
    /// </summary>
    public static string? ToUtc(string text)
        => DateTime.TryParseExact(
            text,
            _forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var time)
            ? time.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)
            : null;
}
