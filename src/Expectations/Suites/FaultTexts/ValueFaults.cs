using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.FaultTexts;

/// <summary>What is said of values that are of the right kind and yet not allowed.</summary>
internal static class ValueFaults
{
    public static Fault NoName(SourceMark place)
        => FaultCodes.KeyMissing.At(place, "the suite has no name; expected `suite: NAME`");

    public static Fault BadName(SourceMark place, string name)
        => FaultCodes.BadValue.At(place, $"suite is '{name}'; expected a name of letters (a to z), digits, _ and -, that starts with a letter or _");

    public static Fault NoSource(SourceMark place)
        => FaultCodes.KeyMissing.At(place, "the suite does not say where its rows are; expected `data: PATH` or `table: LAYER.NAME`");

    public static Fault TwoSources(SourceMark place)
        => FaultCodes.NotTogether.At(place, "the suite has both data and table; expected one of the two");

    public static Fault EmptyData(SourceMark place)
        => FaultCodes.BadValue.At(place, "data is empty; expected a file, a folder or a pattern such as messages/*.csv");

    public static Fault OnlyForData(SourceMark place, string key)
        => FaultCodes.NotTogether.At(place, $"{key} is only for `data:`; a table has no files to read");

    public static Fault BadTable(SourceMark place, string table, IEnumerable<string> layers)
        => FaultCodes.BadValue.At(place, $"table is '{table}'; expected LAYER.NAME (layers: {string.Join(", ", layers)})");

    public static Fault UnknownLayer(SourceMark place, string table, string layer, IReadOnlyList<string> layers)
        => FaultCodes.BadValue.At(place, $"table is '{table}', and there is no layer '{layer}'{Nearest.Hint(layer, layers)} (layers: {string.Join(", ", layers)})");

    public static Fault KeyNotDeclared(SourceMark place, string key, IReadOnlyList<string> columns)
        => FaultCodes.NotDeclared.At(place, $"row_key names the column '{key}', which `columns:` does not declare{Nearest.Hint(key, columns)}");

    public static Fault BadLimit(SourceMark place, Limit limit)
        => FaultCodes.BadValue.At(place, $"limit is {limit}; expected {(limit.IsPercent ? "0% to 100%" : "a whole number of rows, 0 or more, or a share such as 5%")}");

    public static Fault NotOneCharacter(SourceMark place, string key, string text)
        => FaultCodes.BadValue.At(
            place,
            $"csv.{key} is '{text.Replace("\r", "\\r").Replace("\n", "\\n")}'; expected one character other than a line break (\\t for a tab)");

    public static Fault DelimiterIsQuote(SourceMark place, string delimiter)
        => FaultCodes.NotTogether.At(place, $"csv.delimiter and csv.quote are both {delimiter}; expected two different characters");

    public static Fault UnknownEncoding(SourceMark place, string encoding, IReadOnlyList<string> known)
        => FaultCodes.BadValue.At(place, $"csv.encoding is '{encoding}'{Nearest.Hint(encoding, known)} (known: {string.Join(", ", known)})");

    public static Fault NoHeaderNoColumns(SourceMark place)
        => FaultCodes.NotTogether.At(place, "csv.header is false, so the columns get their names from `columns:`, which the suite does not have");

    public static Fault EmptyColumnName(SourceMark place)
        => FaultCodes.BadValue.At(place, "a column's name is empty; expected its exact name in the data");

    public static Fault UnknownPii(SourceMark place, string kind, IReadOnlyList<string> known)
        => FaultCodes.BadValue.At(place, $"pii is '{kind}'{Nearest.Hint(kind, known)} (kinds: {string.Join(", ", known)})");

    public static Fault UnknownSeverity(SourceMark place, string severity, IReadOnlyList<string> known)
        => FaultCodes.BadValue.At(place, $"severity is '{severity}'{Nearest.Hint(severity, known)} (severities: {string.Join(", ", known)})");

    public static Fault Empty(SourceMark place, string key, string wanted)
        => FaultCodes.BadValue.At(place, $"{key} is empty; expected {wanted}");
}
