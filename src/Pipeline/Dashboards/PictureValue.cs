using System.Globalization;
using System.Numerics;
using ContactCenter.DuckDb;

namespace ContactCenter.Pipeline.Dashboards;

/// <summary>Values of pictures: text, whole numbers, other numbers, flags, null.</summary>
internal static class PictureValue
{
    private const int LongestText = 200;

    /// <summary>The value as pictures hold it. Of long text the start is kept; a number that is none becomes null.</summary>
    public static object? Of(object? value) => value switch
    {
        null or DBNull => null,
        bool => value,
        long or int or short or sbyte or byte or ushort or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong number => number <= long.MaxValue ? (long)number : (double)number,
        Int128 number => number >= long.MinValue && number <= long.MaxValue ? (long)number : (double)number,
        UInt128 number => number <= long.MaxValue ? (long)number : (double)number,
        BigInteger number => number >= long.MinValue && number <= long.MaxValue ? (long)number : (double)number,
        double or float => Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? number : null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        string text => Shortened(text),
        decimal number => (double)number,
        DuckDbDecimal number => number.ToDouble(),
        _ => Shortened(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    private static string Shortened(string text)
    {
        if (text.Length <= LongestText)
            return text;
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return $"{text[..end]}…";
    }
}
