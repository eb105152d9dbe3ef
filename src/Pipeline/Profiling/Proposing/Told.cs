using System.Globalization;
using System.Text;

namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>Numbers and texts as comments tell them.</summary>
internal static class Told
{
    private const int Longest = 40;

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Count(long count, string noun) => count == 1 ? $"1 {noun}" : $"{Count(count)} {noun}s";

    /// <summary><c>1 is not</c>, <c>5 are not</c>.</summary>
    public static string Not(long count) => count == 1 ? "1 is not" : $"{Count(count)} are not";

    /// <summary>A part of a whole; never 0 % of some, never 100 % of not all.</summary>
    public static string Share(long part, long whole)
    {
        var percent = whole == 0 ? 0 : 100m * part / whole;
        return percent switch
        {
            _ when percent == decimal.Truncate(percent) => $"{percent:0} %",
            < 0.1m => "< 0.1 %",
            > 99.9m => "> 99.9 %",
            _ => $"{percent:0.0} %",
        };
    }

    /// <summary>A text of the data, on one line whatever is in it.</summary>
    public static string Text(string text)
    {
        var told = new StringBuilder("'");
        foreach (var rune in text.EnumerateRunes())
        {
            if (told.Length > Longest)
            {
                told.Append('…');
                break;
            }

            told.Append(Yaml.IsSeen(rune) ? rune.ToString() : $"\\u{rune.Value:x4}");
        }

        return told.Append('\'').ToString();
    }
}
