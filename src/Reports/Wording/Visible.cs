using System.Globalization;
using System.Text;

namespace ContactCenter.Reports.Wording;

/// <summary>
/// Makes text safe and honest for a terminal: what moves the cursor, colours, reverses or hides (control and format characters,
/// unusual spaces, line separators, broken surrogates) is shown by its escape, <c>\n</c> or <c>\u202e</c>.
/// </summary>
internal static class Visible
{
    /// <summary>The whole text, on one line.</summary>
    public static string Of(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~')
                return Cut(text, int.MaxValue, quoted: false, out _);
        }

        return text;
    }

    /// <summary>The beginning of a text, at most <paramref name="cells"/> places wide, ending in … where something was cut off.</summary>
    public static string Cut(string text, int cells) => Cut(text, cells, out _);

    /// <inheritdoc cref="Cut(string, int)"/>
    /// <param name="text">The text.</param>
    /// <param name="cells">The most places.</param>
    /// <param name="cut">True when something was cut off.</param>
    public static string Cut(string text, int cells, out bool cut) => Cut(text, cells, quoted: false, out cut);

    /// <summary>As <see cref="Cut(string, int)"/>, in single quotes, with quotes and backslashes escaped so that it can be told what the text is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cells">The most places between the quotes.</param>
    /// <param name="cut">True when something was cut off.</param>
    public static string Quoted(string text, int cells, out bool cut) => $"'{Cut(text, cells, quoted: true, out cut)}'";

    private static string Cut(string text, int cells, bool quoted, out bool cut)
    {
        var shown = new StringBuilder();
        var width = 0;
        var fits = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            var piece = Piece(text.AsSpan(i, length), quoted);
            var pieceWidth = CellWidth.Of(piece);
            if (width + pieceWidth > cells)
            {
                // The ellipsis needs a place too.
                shown.Length = fits;
                cut = true;
                return shown.Append('…').ToString();
            }

            shown.Append(piece);
            width += pieceWidth;
            if (width < cells)
                fits = shown.Length;
            i += length;
        }

        cut = false;
        return shown.ToString();
    }

    private static string Piece(ReadOnlySpan<char> character, bool quoted)
    {
        if (character.Length == 2)
        {
            var rune = new Rune(character[0], character[1]);
            return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
                ? $"\\U{rune.Value:x8}"
                : character.ToString();
        }

        var c = character[0];
        return c switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\\' when quoted => "\\\\",
            '\'' when quoted => "\\'",
            >= ' ' and <= '~' => c.ToString(),
            _ => IsUnseen(c) ? $"\\u{(int)c:x4}" : c.ToString(),
        };
    }

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned;
}
