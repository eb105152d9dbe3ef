using ContactCenter.Reports.Console.Layout;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Lakes;

/// <summary>Writes what a command made of a lake: a sentence, and a line for each thing that it did.</summary>
public static class LakeChangesConsole
{
    /// <summary>Writes it.</summary>
    /// <param name="sentence">What was done on the whole.</param>
    /// <param name="details">What it was done to, and how: a table and its versions, a file.</param>
    /// <param name="console">Where to.</param>
    public static void Write(string sentence, IReadOnlyList<(string What, string How)> details, IAnsiConsole console)
    {
        var sheet = LakeSheet.For(console);
        foreach (var (what, how) in details)
            sheet.Add(2, Piece.Fixed(what), how.Length == 0 ? "" : "  ", how);
        sheet.Add(0, new Piece(sentence, Ink.Good));
        console.Write(sheet);
    }
}
