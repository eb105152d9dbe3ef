using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console.Layout;

/// <summary>A column of a <see cref="TextGrid"/>.</summary>
/// <param name="Head">Its name.</param>
/// <param name="IsNumber">True to align it to the right.</param>
/// <param name="IsName">True for the one column that is cut, at its end, where the line is too short for all.</param>
/// <param name="IsOptional">True to leave it out when it holds nothing but zeros and empty cells.</param>
internal sealed record TextColumn(string Head, bool IsNumber = false, bool IsName = false, bool IsOptional = false);

/// <summary>Rows under heads, each row one unbreakable line.</summary>
internal sealed class TextGrid(params TextColumn[] columns)
{
    private const int Gap = 2;
    private const int LeastName = 16;

    private readonly List<Piece[]> _rows = [];

    /// <summary>The places that a line takes with nothing cut.</summary>
    public int Width
    {
        get
        {
            var width = -Gap;
            foreach (var column in Widths())
                width += column < 0 ? 0 : column + Gap;
            return width;
        }
    }

    /// <summary>A row with a cell for each column.</summary>
    public void Add(params Piece[] cells) => _rows.Add(cells);

    public void Write(Sheet sheet, int indent)
    {
        var widths = Widths();
        var name = Array.FindIndex(columns, c => c.IsName);
        if (name >= 0)
            widths[name] = Math.Min(widths[name], Math.Max(LeastName, widths[name] - (indent + Width - sheet.Width)));

        sheet.Add(indent, Line([.. columns.Select(c => Piece.Dim(c.Head))], widths, columns));
        foreach (var row in _rows)
            sheet.Add(indent, Line(row, widths, columns));
    }

    /// <summary>The places of each column; -1 for one that is left out.</summary>
    private int[] Widths()
    {
        var widths = new int[columns.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            var isLeftOut = columns[i].IsOptional;
            widths[i] = columns[i].Head.Length;
            foreach (var row in _rows)
            {
                widths[i] = Math.Max(widths[i], row[i].Width);
                isLeftOut = isLeftOut && (row[i].Text is "0" or "");
            }

            if (isLeftOut)
                widths[i] = -1;
        }

        return widths;
    }

    private static List<Piece> Line(Piece[] cells, int[] widths, TextColumn[] columns)
    {
        var line = new List<Piece>(cells.Length);
        for (var i = 0; i < cells.Length; i++)
        {
            if (widths[i] < 0)
                continue;
            var text = Visible.Cut(cells[i].Text, widths[i]);
            var padding = new string(' ', widths[i] - CellWidth.Of(text));
            var gap = line.Count == 0 ? "" : new string(' ', Gap);
            line.Add(Piece.Fixed(gap + (columns[i].IsNumber ? padding + text : text + padding), cells[i].Style));
        }

        return line;
    }
}
