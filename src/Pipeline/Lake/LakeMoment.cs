using System.Globalization;

namespace ContactCenter.Pipeline.Lake;

/// <summary>A state of the past as a person names it: a version of a table, or a time.</summary>
public abstract record LakeMoment
{
    // Without an offset a time is UTC; a day alone is its first moment.
    private static readonly string[] _forms =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd",
    ];

    private LakeMoment()
    {
    }

    /// <summary>Reads a version (<c>3</c>) or a time in UTC (<c>2024-05-06</c>, <c>2024-05-06T07:08:09Z</c>); null when it is neither.</summary>
    public static LakeMoment? TryParse(string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return new OfVersion(version);
        return DateTimeOffset.TryParseExact(text, _forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? new OfTime(time.ToUniversalTime())
            : null;
    }

    /// <summary>A version of a table.</summary>
    /// <param name="Version">Its number, from 0.</param>
    public sealed record OfVersion(long Version) : LakeMoment;

    /// <summary>All tables as they were visible at a time.</summary>
    /// <param name="Time">The time.</param>
    public sealed record OfTime(DateTimeOffset Time) : LakeMoment;
}
