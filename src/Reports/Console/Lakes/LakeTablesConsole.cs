using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Lakes;

/// <summary>Writes the tables of a lake, a row for each, for <c>ccq lake tables</c>.</summary>
public static class LakeTablesConsole
{
    /// <summary>Writes them.</summary>
    /// <param name="tables">The tables, in the order in which they stand.</param>
    /// <param name="latest">The latest publication; null before the first.</param>
    /// <param name="console">Where to.</param>
    public static void Write(IReadOnlyList<LakeTableLine> tables, LakePublicationLine? latest, IAnsiConsole console)
    {
        var sheet = LakeSheet.For(console);
        if (latest is null)
        {
            sheet.Add(0, "nothing has been published yet; `ccq run` publishes");
            console.Write(sheet);
            return;
        }

        var grid = new TextGrid(
            new("table", IsName: true),
            new("rows", IsNumber: true),
            new("files", IsNumber: true),
            new("size", IsNumber: true),
            new("version", IsNumber: true),
            new("changed (UTC)"));
        foreach (var table in tables)
        {
            grid.Add(
                new(table.Name, Ink.Strong),
                LakeSheet.Rows(table.Rows),
                Amount.Of(table.Files),
                Amount.OfBytes(table.Bytes),
                Amount.Of(table.Version),
                LakeSheet.Time(table.Time));
        }

        grid.Write(sheet, indent: 0);
        sheet.Gap();
        sheet.Add(
            0,
            Piece.Fixed($"{Amount.Of(tables.Count, "table")}, {Amount.OfBytes(tables.Sum(table => table.Bytes))}"), "  ", Piece.Dot, "  ",
            Piece.Fixed($"publication {Amount.Of(latest.Number)} of {LakeSheet.Time(latest.Time)}"), "  ", Piece.Dot, "  ",
            Piece.Fixed($"by {latest.Run}", Ink.Dim));
        console.Write(sheet);
    }
}
