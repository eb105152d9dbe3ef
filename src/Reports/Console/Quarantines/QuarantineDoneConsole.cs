using ContactCenter.Expectations.Results.Quarantine;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Quarantines;

/// <summary>Writes what was done with rows of a quarantine, and what can be done next.</summary>
public static class QuarantineDoneConsole
{
    private const int WidestLine = 140;
    private const int IdsShown = 10;

    /// <summary>Rows were exported.</summary>
    /// <param name="table"><c>SYSTEM/TABLE</c>.</param>
    /// <param name="rows">How many.</param>
    /// <param name="records">How many of them are records that could not be read as rows.</param>
    /// <param name="file">The file.</param>
    /// <param name="lake">The lake as the user gave it.</param>
    /// <param name="console">Where to.</param>
    public static void Exported(string table, long rows, long records, string file, string lake, IAnsiConsole console)
    {
        var sheet = new Sheet(Math.Min(console.Profile.Width, WidestLine));
        sheet.Add(0, new Piece($"✓ {Amount.Of(rows, "open row")}  ", Ink.Good), Piece.Fixed(file, Ink.Strong));
        sheet.Add(2, new Piece("! in clear, personal data too: the file is there to be edited; delete it when it was replayed", Ink.Warning));
        if (records > 0)
            sheet.Add(2, $"{Amount.Of(records, "record")} could not be read as {(records == 1 ? "a row: it is" : "rows: they are")} in ccq_raw; fill in the columns from there");
        sheet.Add(2, "leave ccq_id as it is; an empty field is null, \"\" is empty text");
        sheet.Add(0, Piece.Dim("then"), 12, Piece.Fixed(Commands.Quarantine("replay", table, lake, Commands.Word(file)), Ink.Strong));
        console.Write(sheet);
    }

    /// <summary>Rows were dropped, or would be.</summary>
    /// <param name="dropped">Which.</param>
    /// <param name="console">Where to.</param>
    public static void Dropped(QuarantineDropped dropped, IAnsiConsole console)
    {
        var sheet = new Sheet(Math.Min(console.Profile.Width, WidestLine));
        var name = $"{dropped.System}/{dropped.Table}";
        sheet.Add(
            0,
            dropped.Publication is null
                ? new Piece($"{Amount.Of(dropped.Ids.Count, "row")} would be dropped (dry run)  ", Ink.Warning)
                : new Piece($"✓ {Amount.Of(dropped.Ids.Count, "row")} dropped  ", Ink.Good),
            Piece.Fixed(name, Ink.Strong),
            Piece.Dim(dropped.Publication is { } publication ? $"  publication {Amount.Of(publication)}" : ""));
        sheet.Add(
            2,
            string.Join(", ", dropped.Ids.Take(IdsShown)),
            Piece.Dim(dropped.Ids.Count > IdsShown ? $" and {Amount.Of(dropped.Ids.Count - IdsShown)} more" : ""));
        console.Write(sheet);
    }
}
