using System.Globalization;
using ContactCenter.Expectations.Results.Profiles;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console;

/// <summary>Writes a profile for the person at the terminal: a line for each column, what tells rows apart, what refers to other tables.</summary>
public static class ProfileConsole
{
    private const int WidestLine = 160;
    private const int Gap = 2;
    private const int ValueCells = 24;

    private static readonly string[] _heads = ["column", "type", "null", "distinct"];

    /// <summary>Writes the profile of one table.</summary>
    public static void Write(TableProfile profile, IAnsiConsole console)
    {
        var sheet = new Sheet(Math.Min(console.Profile.Width, WidestLine));
        sheet.Add(0, new Piece(profile.Name, Ink.Strong));
        sheet.Add(2, Heading(profile));
        sheet.Blank();
        WriteColumns(sheet, profile);
        sheet.Blank();
        foreach (var key in profile.Keys.Take(3))
            sheet.Add(2, Piece.Fixed("key"), 12, string.Join(", ", key.Columns), key.RepeatedRows == 0 ? "" : $"  ({Amount.Of(key.RepeatedRows, "row")} repeated)");
        foreach (var reference in profile.References)
            sheet.Add(2, Piece.Fixed("reference"), 12, $"{reference.Column} → {reference.Suite}.{reference.OtherColumn}", reference.Orphans == 0 ? "" : $"  ({Amount.Of(reference.Orphans, "row")} without)");
        if (profile.Keys.Count + profile.References.Count > 0)
            sheet.Blank();
        console.Write(sheet);
    }

    private static string Heading(TableProfile profile)
    {
        var rows = $"{Amount.Of(profile.Rows, "row")} of {profile.Data}";
        var files = profile.Files == 1 ? "" : $" ({Amount.Of(profile.Files, "file")})";
        var rejected = profile.Rejected == 0 ? "" : $", {Amount.Of(profile.Rejected, "record")} could not be read";
        return rows + files + rejected;
    }

    private static void WriteColumns(Sheet sheet, TableProfile profile)
    {
        var rows = profile.Columns.Select(column => (Cells: Cells(column, profile.Rows), Column: column)).ToList();
        var widths = Enumerable.Range(0, _heads.Length).Select(i => Math.Max(_heads[i].Length, rows.Select(row => CellWidth.Of(row.Cells[i])).DefaultIfEmpty().Max())).ToArray();
        // A name that is cut keeps its beginning.
        widths[0] = Math.Min(widths[0], Math.Max(12, Math.Min(32, sheet.Width - 2 - widths[1..].Sum(width => width + Gap))));
        var labelWidth = widths.Sum(width => width + Gap);

        sheet.Add(2, Piece.Dim(Line(_heads, widths)), labelWidth, Piece.Dim("values"));
        foreach (var (cells, column) in rows)
            sheet.Add(2, Piece.Fixed(Line(cells, widths)), labelWidth, Values(column));
    }

    private static string[] Cells(ColumnProfile column, long rows) =>
    [
        Visible.Of(column.Name),
        column.Type,
        column.Nulls == 0 ? "" : Amount.Share(column.Nulls, rows),
        column.IsDistinctExact || column.Distinct == 0 ? Amount.Of(column.Distinct) : $"~{Amount.Of(column.Distinct)}",
    ];

    // Names and types to the left, numbers to the right.
    private static string Line(string[] cells, int[] widths)
        => string.Join(new string(' ', Gap), cells.Select((cell, i) =>
        {
            var text = Visible.Cut(cell, widths[i]);
            var padding = new string(' ', widths[i] - CellWidth.Of(text));
            return i < 2 ? text + padding : padding + text;
        }));

    private static List<Piece> Values(ColumnProfile column)
    {
        string?[] parts =
        [
            column.Pii is { } pii ? $"pii: {pii}, not shown" : null,
            column.OtherType > 0 ? $"{Amount.Of(column.OtherType)} of another type" : null,
            column.Empty > 0 ? $"{Amount.Of(column.Empty)} empty" : null,
            column.TopValues.Count == 0 || column.Mean is not null ? Range(column) : null,
            column.Mean is { } mean ? $"mean {mean.ToString(Math.Abs(mean) < 1e15 ? "#,0.####" : "G6", CultureInfo.InvariantCulture)}" : null,
            column.Quantiles is [var low, _, var median, _, var high] ? $"5 % {low}, 50 % {median}, 95 % {high}" : null,
            column.TopValues.Count > 0 ? string.Join(", ", column.TopValues.Take(4).Select(value => $"{Shown(value.Text)} ×{Amount.Of(value.Rows)}")) : null,
            column.Patterns.Count > 0 && column.TopValues.Count == 0 ? string.Join(", ", column.Patterns.Take(2).Select(shape => $"like {Visible.Cut(shape.Text, ValueCells)} {shape.Share.ToString("P0", CultureInfo.InvariantCulture)}")) : null,
        ];
        var pieces = new List<Piece>();
        foreach (var part in parts.OfType<string>())
        {
            if (pieces.Count > 0)
                pieces.AddRange(["  ", Piece.Dot, "  "]);
            pieces.Add(part);
        }

        return pieces;
    }

    private static string? Range(ColumnProfile column)
        => column is { Min: { } min, Max: { } max } ? $"{Bound(min)} to {Bound(max)}" : null;

    // Numbers and times bare, texts in quotes.
    private static string Bound(string value) => value.Length > 0 && char.IsAsciiDigit(value[^1]) && value.All(c => char.IsAsciiDigit(c) || c is '-' or '.' or ':' or ' ') ? value : Shown(value);

    private static string Shown(string value) => ValueText.Of(value, ValueCells);
}
