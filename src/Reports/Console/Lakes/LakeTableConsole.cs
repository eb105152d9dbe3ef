using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Lakes;

/// <summary>Writes one table of a lake with its columns, for <c>ccq lake show TABLE</c>.</summary>
public static class LakeTableConsole
{
    /// <summary>Writes it.</summary>
    public static void Write(LakeTableDetails table, IAnsiConsole console)
    {
        var sheet = LakeSheet.For(console);
        var line = table.Line;
        sheet.Add(0, new Piece(line.Name, Ink.Strong));
        Add("rows", $"{LakeSheet.Rows(line.Rows)} in {Amount.Of(line.Files, "file")}, {Amount.OfBytes(line.Bytes)}");
        Add("version", $"{Amount.Of(line.Version)} of {LakeSheet.Time(line.Time)}");
        if (table.PartitionColumns.Count > 0)
            Add("divided by", string.Join(", ", table.PartitionColumns));
        Add("folder", table.Folder);
        sheet.Gap();

        var grid = new TextGrid(new("column", IsName: true), new("type"), new("in the log"));
        foreach (var (name, sqlType, logType) in table.Columns)
            grid.Add(name, sqlType, new(logType, Ink.Dim));
        grid.Write(sheet, indent: 2);
        console.Write(sheet);

        void Add(string label, string text) => sheet.Add(2, Piece.Dim(label), LakeSheet.LabelWidth, Piece.Fixed(text));
    }
}
