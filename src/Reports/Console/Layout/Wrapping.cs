using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console.Layout;

/// <summary>Breaks pieces into lines at spaces.</summary>
internal static class Wrapping
{
    /// <summary>
    /// Lines of at most <paramref name="width"/> places. A word that is wider is broken, a <see cref="Piece.Whole"/> one sticks out.
    /// </summary>
    public static List<List<Piece>> Lines(IEnumerable<Piece> pieces, int width)
    {
        var lines = new List<List<Piece>> { new() };
        var used = 0;
        var between = new List<Piece>();
        foreach (var word in Words(pieces))
        {
            if (word is [{ Text: " " } or { Text: "·" }])
            {
                between.Add(word[0]);
                continue;
            }

            // What stands between two words falls away at the beginning and at the end of a line.
            var gap = between.Sum(p => p.Width);
            if (used > 0 && used + gap + word.Sum(p => p.Width) > width)
            {
                lines.Add([]);
                used = 0;
            }
            else if (used > 0)
            {
                lines[^1].AddRange(between);
                used += gap;
            }

            between.Clear();
            foreach (var part in word)
                used = Append(lines, part, used, width);
        }

        return lines;
    }

    private static int Append(List<List<Piece>> lines, Piece part, int used, int width)
    {
        while (!part.Whole && used + part.Width > width)
        {
            var fits = Fitting(part.Text, width - used);
            if (fits == 0 && used == 0)
                break;
            if (fits > 0)
                lines[^1].Add(new Piece(part.Text[..fits], part.Style));
            lines.Add([]);
            used = 0;
            part = new Piece(part.Text[fits..], part.Style);
        }

        if (part.Text.Length > 0)
            lines[^1].Add(part);
        return used + part.Width;
    }

    /// <summary>How many characters of the text fit into <paramref name="cells"/> places.</summary>
    private static int Fitting(string text, int cells)
    {
        var fits = 0;
        for (var used = 0; fits < text.Length;)
        {
            var length = char.IsSurrogatePair(text, fits) ? 2 : 1;
            used += CellWidth.Of(text.Substring(fits, length));
            if (used > cells)
                break;
            fits += length;
        }

        return fits;
    }

    /// <summary>What must not be torn apart, each as the pieces it is made of; spaces between stand alone.</summary>
    private static IEnumerable<List<Piece>> Words(IEnumerable<Piece> pieces)
    {
        var word = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (piece.Whole)
            {
                word.Add(piece);
                continue;
            }

            for (var start = 0; start < piece.Text.Length;)
            {
                var space = piece.Text.IndexOf(' ', start);
                var end = space < 0 ? piece.Text.Length : space;
                if (end > start)
                    word.Add(new Piece(piece.Text[start..end], piece.Style));
                if (space >= 0)
                {
                    if (word.Count > 0)
                        yield return word;
                    yield return [new Piece(" ", piece.Style)];
                    word = [];
                }

                start = end + 1;
            }
        }

        if (word.Count > 0)
            yield return word;
    }
}
