using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>Rows that a rule did not expect, side by side with what was expected.</summary>
/// <param name="Title">How many of how many they are.</param>
/// <param name="Columns">The columns of the row key, then those that the rule looked at.</param>
/// <param name="Rows">The rows, in the order of the data; at least one.</param>
/// <param name="Expected">What was expected.</param>
public sealed record ExampleTable(string Title, IReadOnlyList<ExampleColumn> Columns, IReadOnlyList<ExampleRow> Rows, string Expected)
{
    private const int MostRows = 10;
    private const int MostColumns = 12;
    private const int ValuePlaces = 60;

    /// <summary>Whether it is known where the rows are; it isn't of a table in a database.</summary>
    public bool HavePlaces => Rows.Any(row => row.Place.Length > 0);

    internal static ExampleTable? Of(ExpectationResult result)
    {
        if (result.Details.PartialUnexpectedRows is not { Count: > 0 } rows)
            return null;
        var keys = rows[0].Key.Select(value => value.Key).ToHashSet(StringComparer.Ordinal);
        var looked = rows[0].Values.Select(value => value.Key).ToHashSet(StringComparer.Ordinal);
        var names = rows[0].Key.Concat(rows[0].Values).Select(value => value.Key).Distinct().Take(MostColumns).ToList();
        var shown = rows.Take(MostRows).Select(row => new ExampleRow(Place(row.Location), [.. names.Select(name => Value(row, name))])).ToList();
        return new(
            result.Details.UnexpectedCount is { } all && all > shown.Count ? $"{Amount.Of(shown.Count)} of {Amount.Of(all, "failing row")}" : Amount.Of(shown.Count, "failing row"),
            [.. names.Select(name => new ExampleColumn(LongText.Of(name, ValuePlaces), keys.Contains(name), looked.Contains(name)))],
            shown,
            LongText.Of(result.Sentence, 160));
    }

    private static string Value(UnexpectedRow row, string name)
    {
        foreach (var (column, value) in row.Values.Concat(row.Key))
        {
            if (column == name)
                return ValueText.Of(value, ValuePlaces);
        }

        return "";
    }

    private static string Place(RowLocation location) => location switch
    {
        { File: { } file, Line: { } line } => $"{LongText.Of(file, 160)}:{line}",
        { File: { } file, Row: { } number } => $"{LongText.Of(file, 160)} row {Amount.Of(number)}",
        { File: { } file } => LongText.Of(file, 160),
        { Row: { } number } => $"row {Amount.Of(number)}",
        _ => "",
    };
}

/// <summary>A column of example rows.</summary>
/// <param name="Name">Its name, all its characters visible.</param>
/// <param name="IsKey">Whether it belongs to the row key.</param>
/// <param name="IsLookedAt">Whether the rule looked at it.</param>
public sealed record ExampleColumn(string Name, bool IsKey, bool IsLookedAt);

/// <summary>An example row.</summary>
/// <param name="Place">Where it is, <c>file:line</c>; empty where that is not known.</param>
/// <param name="Values">Its values, one for each column.</param>
public sealed record ExampleRow(string Place, IReadOnlyList<string> Values);
