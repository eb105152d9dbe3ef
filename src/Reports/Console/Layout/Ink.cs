using Spectre.Console;

namespace ContactCenter.Reports.Console.Layout;

/// <summary>The few styles of the console. None carries a meaning that the words beside it do not.</summary>
internal static class Ink
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Dim = new(decoration: Decoration.Dim);
    // The terminal's own green, yellow and red (31 to 33), which its theme keeps legible; the bright ones vanish on white.
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Warning = new(Color.Olive, decoration: Decoration.Bold);
    public static readonly Style Bad = new(Color.Maroon, decoration: Decoration.Bold);
}
