using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>One or two rows that a rule did not expect: file and line, the row's key, the values that the rule looked at.</summary>
internal static class ExampleRows
{
    private const int Shown = 2;
    private const int ColumnsShown = 6;

    public static void Write(Sheet sheet, ResultDetails details)
    {
        var word = "example";
        foreach (var row in (details.PartialUnexpectedRows ?? []).Take(Shown))
        {
            Finding.Detail(sheet, word, Row(row, Finding.ValueWidth(sheet)));
            word = "";
        }
    }

    private static List<Piece> Row(UnexpectedRow row, int valueWidth)
    {
        var pieces = new List<Piece>();
        if (Place(row.Location) is { } place)
            pieces.Add(Piece.Fixed(place));

        var columns = 0;
        foreach (var (name, value) in row.Key)
            Add(name, value);
        foreach (var (name, value) in row.Values)
        {
            if (!IsKey(row, name))
                Add(name, value);
        }

        if (columns > ColumnsShown)
            pieces.Add(Piece.Dim($"  and {Amount.Of(columns - ColumnsShown, "column")} more"));
        return pieces;

        void Add(string name, object? value)
        {
            if (columns++ >= ColumnsShown)
                return;
            if (pieces.Count > 0)
                pieces.Add("  ");
            pieces.Add(Piece.Fixed($"{Visible.Cut(name, valueWidth)}=", Ink.Dim));
            pieces.Add(Piece.Fixed(ValueText.Of(value, valueWidth)));
        }
    }

    private static bool IsKey(UnexpectedRow row, string name)
    {
        foreach (var (key, _) in row.Key)
        {
            if (key == name)
                return true;
        }

        return false;
    }

    /// <summary>Where to look; null where the row can't be found by a place (a table of a database).</summary>
    private static string? Place(RowLocation location) => location switch
    {
        { File: { } file, Line: { } line } => $"{file}:{line}",
        { File: { } file, Row: { } number } => $"{file} row {Amount.Of(number)}",
        { File: { } file } => file,
        { Row: { } number } => $"row {Amount.Of(number)}",
        _ => null,
    };
}
