using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Pipeline.Transformations.FaultTexts;

/// <summary>What is said of a dashboard's file and its SQL.</summary>
internal static class DashboardFaults
{
    public static Fault NoKey(SourceMark place, string of, string what, string expected)
        => FaultCodes.KeyMissing.At(place, $"{of} has no {what}; expected `{expected}`");

    public static Fault BadName(SourceMark place, string name)
        => FaultCodes.BadValue.At(place, $"picture is '{name}'; expected a name of small letters (a to z), digits and _, that starts with a letter");

    public static Fault NameTwice(SourceMark place, string name, SourceMark first)
        => FaultCodes.BadValue.At(place, $"there is a picture '{name}' already, at line {first.Line}; expected names of pictures to differ");

    public static Fault NameOfBasis(SourceMark place)
        => FaultCodes.BadValue.At(place, "picture is 'basis', whose SQL says what all pictures rest on; expected another name");

    public static Fault Unknown(SourceMark place, string key, string name, IReadOnlyList<string> known)
        => FaultCodes.BadValue.At(place, $"there is no {key} '{name}'{Nearest.Hint(name, known)} (known: {(known.Count == 0 ? "none" : string.Join(", ", known))})");

    public static Fault NotWithFigures(SourceMark place)
        => FaultCodes.NotTogether.At(place, "figures are single numbers, which have no x and no series; leave it out, or choose another kind");

    public static Fault SeriesOfSeveral(SourceMark place)
        => FaultCodes.NotTogether.At(place, "a picture with series draws one value; name one, or leave `series:` out");

    public static Fault UnknownColumn(SourceMark place, string key, string column, string sql, IReadOnlyList<TableColumn> columns)
    {
        List<string> names = [.. columns.Select(c => c.Name)];
        return FaultCodes.UnknownTableColumn.At(
            place, $"{key} names the column '{column}', which {sql} does not give{Nearest.Hint(column, names)} (columns: {string.Join(", ", names)})");
    }

    public static Fault NotANumber(SourceMark place, string column, string type)
        => FaultCodes.BadValue.At(place, $"value names the column '{column}' of type {type}; expected a number (personal data is text here: what a picture sees of it are tokens)");

    public static Fault FormatOfOther(SourceMark place, string column, string type)
        => FaultCodes.BadValue.At(place, $"the column '{column}' is of type {type}; expected a number, or no format");

    public static Fault FormatsDiffer(SourceMark place, string column, string other)
        => FaultCodes.NotTogether.At(place, $"'{column}' and '{other}' have different formats, and one axis can't show both; draw one of them, or make it a figure");

    public static Fault NotDrawable(SourceMark place, string column, string type)
        => FaultCodes.BadSelect.At(place, $"the column '{column}' is of type {type}; expected text, a number, a date, a timestamp or a boolean");

    public static Fault NotOrdered(SourceMark place)
        => FaultCodes.BadSelect.At(place, "the rows have no order, so that a picture might change without its data; expected an ORDER BY at the end");

    public static Fault OtherBasisColumns(SourceMark place, IReadOnlyList<TableColumn> found)
        => FaultCodes.BadSelect.At(
            place,
            $"what pictures rest on has the columns {string.Join(", ", found.Select(c => $"{c.Name} {c.Type}"))}; expected basis (text), rows_used and rows_all (whole numbers)");
}
