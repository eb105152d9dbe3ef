using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Layout;

/// <summary>
/// A stretch of text in one style. Whatever it is made of, it is one line and safe to print: every text of the console passes
/// through here, so nothing in the data can colour, move or break the output. (A class, not a struct: collections of structs are
/// compiled anew in each process, which here takes longer than all the rest.)
/// </summary>
internal sealed class Piece
{
    public Piece(string text, Style? style = null, bool whole = false)
    {
        Text = Visible.Of(text);
        Style = style ?? Ink.Plain;
        Whole = whole;
    }

    public string Text { get; }

    public Style Style { get; }

    /// <summary>Never broken over two lines, even where it is wider than they are: a value, a <c>file:line</c> to click on.</summary>
    public bool Whole { get; }

    public int Width => CellWidth.Of(Text);

    /// <summary>Stands between two things on a line; where the line is broken there, it is left out.</summary>
    public static Piece Dot { get; } = new("·", Ink.Dim, whole: true);

    public static implicit operator Piece(string text) => new(text);

    public static Piece Dim(string text) => new(text, Ink.Dim);

    public static Piece Fixed(string text, Style? style = null) => new(text, style, whole: true);
}
