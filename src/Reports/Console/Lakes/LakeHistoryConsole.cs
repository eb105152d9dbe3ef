using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Lakes;

/// <summary>Writes what happened to a table, or to the whole lake, for <c>ccq lake history</c>.</summary>
public static class LakeHistoryConsole
{
    /// <summary>Writes the versions of a table in the order given.</summary>
    public static void Write(string table, IReadOnlyList<LakeVersionLine> versions, IAnsiConsole console)
    {
        var sheet = LakeSheet.For(console);
        sheet.Add(0, new Piece(table, Ink.Strong));
        var grid = new TextGrid(
            new("version", IsNumber: true),
            new("time (UTC)"),
            new("operation"),
            new("rows", IsNumber: true),
            new("files"),
            new("publication", IsNumber: true),
            new("run", IsName: true));
        foreach (var version in versions)
        {
            grid.Add(
                Amount.Of(version.Version),
                LakeSheet.Time(version.Time),
                version.Operation,
                LakeSheet.Rows(version.Rows),
                $"+{Amount.Of(version.FilesAdded)} -{Amount.Of(version.FilesRemoved)}",
                version.Publication is { } number ? Amount.Of(number) : "none",
                version.Run ?? "a writer other than ccq");
        }

        grid.Write(sheet, indent: 2);
        console.Write(sheet);
    }

    /// <summary>Writes the publications in the order given.</summary>
    public static void Write(IReadOnlyList<LakePublicationLine> publications, IAnsiConsole console)
    {
        var sheet = LakeSheet.For(console);
        if (publications.Count == 0)
            sheet.Add(0, "nothing has been published yet; `ccq run` publishes");
        foreach (var publication in publications)
        {
            sheet.Add(
                0,
                new Piece($"publication {Amount.Of(publication.Number)}", Ink.Strong), "  ",
                Piece.Fixed(LakeSheet.Time(publication.Time)), "  ", Piece.Dot, "  ",
                Piece.Fixed($"by {publication.Run}", Ink.Dim));
            foreach (var table in publication.Changed)
                sheet.Add(2, Piece.Fixed(table));
        }

        console.Write(sheet);
    }
}
