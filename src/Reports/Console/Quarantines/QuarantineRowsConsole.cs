using ContactCenter.Expectations.Results.Quarantine;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Quarantines;

/// <summary>Writes rows of a quarantine with their reasons, values and history, for <c>ccq quarantine show</c>.</summary>
public static class QuarantineRowsConsole
{
    private const int WidestLine = 140;

    /// <summary>Writes the rows in the order given.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="lake">The lake as the user gave it, for the commands to go on with.</param>
    /// <param name="console">Where to.</param>
    public static void Write(QuarantinedRows rows, string lake, IAnsiConsole console)
    {
        var sheet = new Sheet(Math.Min(console.Profile.Width, WidestLine));
        var name = $"{rows.System}/{rows.Table}";
        sheet.Add(0, Found(rows), Piece.Fixed(name, Ink.Strong));
        if (!rows.IsKnown)
            sheet.Add(2, new Piece("! which columns hold personal data is not known, so every value is shown as a token; the next run of the pipeline tells it", Ink.Warning));
        foreach (var row in rows.Rows)
        {
            sheet.Gap();
            QuarantinedRowBlock.Write(sheet, row);
        }

        sheet.Gap();
        if (rows.Matching > rows.Rows.Count)
            sheet.Add(0, Piece.Dim($"… and {Amount.Of(rows.Matching - rows.Rows.Count)} more; --limit shows more of them"));
        if (rows.ClosedMatching > 0)
            sheet.Add(0, Piece.Dim($"{Amount.Of(rows.ClosedMatching, "row")} closed; --all shows {(rows.ClosedMatching == 1 ? "it" : "them")} too"));
        if (rows.Rows.Any(row => row.Status == "open"))
            sheet.Add(0, Piece.Dim("put right"), 12, Piece.Fixed(Commands.Quarantine("export", name, lake, "-o FILE.csv"), Ink.Strong));
        console.Write(sheet);
    }

    private static Piece Found(QuarantinedRows rows)
        => rows.Matching == 0 ? new Piece("✓ no such row  ", Ink.Good) : new Piece($"{Amount.Of(rows.Matching, "row")} in quarantine  ", Ink.Warning);
}
