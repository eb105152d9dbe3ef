namespace ContactCenter.Expectations.LooseDates;

/// <summary>The words that dates are written with.</summary>
internal static class LooseWords
{
    private static readonly string[] _fillers =
        [" ", ".", ",", ";", "-", "/", "'", "at", "on", "and", "ad", "m", "t", "of", "st", "nd", "rd", "th"];

    private static readonly string[] _days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] _months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>A word or sign between the parts of a date.</summary>
    public static bool IsFiller(string token) => Array.Exists(_fillers, filler => Same(filler, token));

    public static bool IsDay(string token) => Array.Exists(_days, day => Same(day, token) || Same(day[..3], token));

    /// <summary>The month, 1 to 12; null for another word.</summary>
    public static int? Month(string token)
    {
        var month = Array.FindIndex(_months, name => Same(name, token) || Same(name[..3], token));
        return month >= 0 ? month + 1 : Same("sept", token) ? 9 : null;
    }

    /// <summary>0 for hours, 1 for minutes, 2 for seconds; null for another word.</summary>
    public static int? UnitOfTime(string token) => token.ToLowerInvariant() switch
    {
        "h" or "hour" or "hours" => 0,
        "m" or "minute" or "minutes" => 1,
        "s" or "second" or "seconds" => 2,
        _ => null,
    };

    public static bool IsHalfOfDay(string token) => Same("am", token) || Same("a", token) || Same("pm", token) || Same("p", token);

    /// <summary>A name of a time zone, or what could be one.</summary>
    public static bool CouldBeZone(string token) => token.Length <= 5 && (token is "Z" or "z" || token.All(char.IsAsciiLetterUpper));

    public static bool IsOf(string token) => Same("of", token);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
