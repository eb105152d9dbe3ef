using System.Text;

namespace ContactCenter.Pipeline.Drops;

/// <summary>Text of a drop as it may stand in a message: short, on one line, nothing that a terminal would act on.</summary>
internal static class Shown
{
    private const int Longest = 120;

    /// <summary>Names as a list, the first ten of them.</summary>
    public static string Names(IReadOnlyCollection<string> names)
    {
        string list = string.Join(", ", names.Take(10).Select(Clean));
        return names.Count > 10 ? $"{list} and {names.Count - 10} more" : list;
    }

    /// <summary>The text in backticks, cut at 120 characters, its control characters as dots.</summary>
    public static string Text(string text) => text.Length > Longest ? $"`{Clean(text[..Longest])}`…" : $"`{Clean(text)}`";

    /// <summary>The start of UTF-8 text, as <see cref="Text(string)"/>.</summary>
    public static string Text(ReadOnlySpan<byte> utf8) => Text(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, Longest * 4)]));

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            bool shown = !char.IsControl(character) && char.GetUnicodeCategory(character) is not System.Globalization.UnicodeCategory.Format;
            clean.Append(shown ? character : '·');
        }

        return clean.ToString();
    }
}
