using System.Data.Common;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Rows;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Lakes;

/// <summary>Writes the first rows of a query for people: a table, or where that is too wide for a few rows, each row as a list of its values.</summary>
public static class RowsConsole
{
    /// <summary>The rows that are shown at most.</summary>
    public const int MostRows = 50;

    private const int RowsAsLists = 5;
    private const int CellWidth = 40;

    /// <summary>Writes rows, and says so where there are more.</summary>
    /// <param name="reader">Before its first row.</param>
    /// <param name="console">Where to.</param>
    public static void Write(DbDataReader reader, IAnsiConsole console)
    {
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var isNumber = Enumerable.Range(0, reader.FieldCount).Select(field => IsNumber(reader.GetFieldType(field))).ToArray();
        var rows = new List<object?[]>();
        var isMore = false;
        while (reader.Read())
        {
            isMore = rows.Count == MostRows;
            if (isMore)
                break;
            rows.Add([.. Enumerable.Range(0, names.Length).Select(field => RowValue.Read(reader, field))]);
        }

        var sheet = new Sheet(console.Profile.Width);
        var shown = names.Length;
        var grid = Grid(names, isNumber, rows, shown);
        if (grid.Width > sheet.Width && rows.Count <= RowsAsLists)
        {
            WriteAsLists(sheet, names, rows);
        }
        else
        {
            while (grid.Width > sheet.Width && shown > 1)
                grid = Grid(names, isNumber, rows, --shown);
            grid.Write(sheet, indent: 0);
        }

        sheet.Gap();
        sheet.Add(0, Piece.Dim(isMore ? $"the first {Amount.Of(MostRows)} rows; there are more: --format csv or --format json gives all" : Amount.Of(rows.Count, "row")));
        if (shown < names.Length)
            sheet.Add(0, Piece.Dim($"{Amount.Of(names.Length - shown, "more column")} without room here: {string.Join(", ", names[shown..])}"));
        console.Write(sheet);
    }

    private static TextGrid Grid(string[] names, bool[] isNumber, List<object?[]> rows, int columns)
    {
        var grid = new TextGrid([.. names.Take(columns).Select((name, i) => new TextColumn(Visible.Cut(name, CellWidth), isNumber[i], IsName: columns == 1))]);
        foreach (var row in rows)
            grid.Add([.. row.Take(columns).Select(value => Cell(value, CellWidth))]);
        return grid;
    }

    private static void WriteAsLists(Sheet sheet, string[] names, List<object?[]> rows)
    {
        var label = Math.Min(CellWidth, names.Max(name => Wording.CellWidth.Of(Visible.Of(name)))) + 2;
        foreach (var row in rows)
        {
            sheet.Gap();
            for (var field = 0; field < names.Length; field++)
                sheet.Add(0, Piece.Dim(Visible.Cut(names[field], CellWidth)), label, Cell(row[field], int.MaxValue));
        }
    }

    // Bare, as in a CSV file; null and empty text are told apart by colour and name.
    private static Piece Cell(object? value, int cells) => value switch
    {
        null => new("null", Ink.Dim),
        string text => new(Visible.Cut(text, cells)),
        _ => new(ValueText.Of(value, cells)),
    };

    private static bool IsNumber(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal || type == typeof(System.Numerics.BigInteger);
}
