using System.Globalization;

namespace ContactCenter.Reports.Wording;

/// <summary>Moments for people, in UTC.</summary>
internal static class Times
{
    /// <summary>To the second: <c>2026-11-22 05:19:02 UTC</c>.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>To the day: <c>2026-11-22</c>.</summary>
    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
