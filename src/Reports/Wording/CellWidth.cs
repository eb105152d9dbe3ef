using Spectre.Console.Rendering;

namespace ContactCenter.Reports.Wording;

/// <summary>How many places text takes on a terminal: wide letters (CJK, emoji) take two, combining marks none.</summary>
internal static class CellWidth
{
    /// <summary>The places of <paramref name="text"/>, which is on one line.</summary>
    public static int Of(string text)
    {
        foreach (var c in text)
        {
            // The table of wide letters is slow to load; what ccq itself writes and most data need none of it.
            if (c >= 0x300 && c is not ('…' or '✗' or '✓' or '–' or '─' or '→'))
                return new Segment(text).CellCount();
        }

        return text.Length;
    }
}
