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

        var key = row.Key.Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        var named = row.Key.Concat(row.Values.Where(v => !key.Contains(v.Key))).ToList();
        foreach (var (name, value) in named.Take(ColumnsShown))
        {
            if (pieces.Count > 0)
                pieces.Add("  ");
            pieces.Add(Piece.Fixed($"{Visible.Cut(name, valueWidth)}=", Ink.Dim));
            pieces.Add(Piece.Fixed(ValueText.Of(value, valueWidth)));
        }

        if (named.Count > ColumnsShown)
            pieces.Add(Piece.Dim($"  and {Amount.Of(named.Count - ColumnsShown, "column")} more"));
        return pieces;
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
