using Spectre.Console.Rendering;

namespace ContactCenter.Reports.Console.Layout;

/// <summary>
/// Lines under each other, broken to the width and indented. It stands in for Spectre's grids and tables, which take longer to
/// start than a small drop takes to judge.
/// </summary>
/// <param name="width">The places of a line, at least 20 are used.</param>
internal sealed class Sheet(int width) : Renderable
{
    private readonly List<Segment> _segments = [];

    /// <summary>The places of a line.</summary>
    public int Width { get; } = Math.Max(20, width);

    /// <summary>An empty line.</summary>
    public void Blank() => _segments.Add(Segment.LineBreak);

    /// <summary>An empty line, unless there is one already or nothing yet.</summary>
    public void Gap()
    {
        if (_segments.Count > 0 && !(_segments[^1].IsLineBreak && (_segments.Count == 1 || _segments[^2].IsLineBreak)))
            Blank();
    }

    /// <summary>One paragraph; all its lines start <paramref name="indent"/> places in.</summary>
    public void Add(int indent, params IEnumerable<Piece> pieces) => Add(indent, null, 0, pieces);

    /// <summary>
    /// One paragraph with a label before its first line; the others are aligned with the text after the label.
    /// Where that leaves too little room, the text goes below the label.
    /// </summary>
    /// <param name="indent">Places before the label.</param>
    /// <param name="label">The label.</param>
    /// <param name="labelWidth">Places for the label with the gap after it.</param>
    /// <param name="pieces">The text.</param>
    public void Add(int indent, Piece? label, int labelWidth, params IEnumerable<Piece> pieces)
    {
        const int LeastText = 24;
        var hang = indent + labelWidth;
        var below = label is not null && Width - hang < LeastText;
        if (below)
            hang = indent + 2;

        var lead = indent;
        if (label is not null)
        {
            Spaces(indent);
            _segments.Add(new Segment(label.Text, label.Style));
            lead = Math.Max(0, hang - indent - label.Width);
            if (below)
            {
                _segments.Add(Segment.LineBreak);
                lead = hang;
            }
        }

        foreach (var line in Wrapping.Lines(pieces, Width - hang))
        {
            WriteLine(lead, line);
            lead = hang;
        }
    }

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth) => new(Width, Width);

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => _segments;

    private void WriteLine(int lead, List<Piece> line)
    {
        // Nothing that can't be seen at the end of a line: it would only stain diffs of logs.
        while (line.Count > 0 && line[^1].Text.EndsWith(' '))
        {
            var seen = line[^1].Text.TrimEnd(' ');
            var style = line[^1].Style;
            line.RemoveAt(line.Count - 1);
            if (seen.Length > 0)
                line.Add(new Piece(seen, style));
        }

        if (line.Count > 0)
            Spaces(lead);
        foreach (var piece in line)
            _segments.Add(new Segment(piece.Text, piece.Style));
        _segments.Add(Segment.LineBreak);
    }

    private void Spaces(int count)
    {
        if (count > 0)
            _segments.Add(new Segment(new string(' ', count)));
    }
}
