using Spectre.Console;

namespace ContactCenter.Reports.Console.Layout;

/// <summary>The few styles of the console. None carries a meaning that the words beside it do not.</summary>
internal static class Ink
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Dim = new(decoration: Decoration.Dim);
    public static readonly Style Good = new(ConsoleColor.Green);
    public static readonly Style Warning = new(ConsoleColor.Yellow, decoration: Decoration.Bold);
    public static readonly Style Bad = new(ConsoleColor.Red, decoration: Decoration.Bold);
}
