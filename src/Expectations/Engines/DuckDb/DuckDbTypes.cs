using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Engines.DuckDb;

/// <summary>
/// The strict forms of text. DuckDB's TRY_CAST is too kind to judge with (it rounds '12.7', drops an offset, takes 'yes'), so a text
/// must have its type's form before it is cast.
/// </summary>
internal static class DuckDbTypes
{
    private const string IsoDate = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string IsoMinute = IsoDate + "[T ][0-9]{2}:[0-9]{2}";
    private const string IsoSecond = IsoMinute + ":[0-9]{2}([.][0-9]{1,9})?";
    private const string Offset = "[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?";

    private static readonly string[] _whiteSpace = ["' '", "E'\\t'", "E'\\n'", "E'\\r'", "E'\\f'", "E'\\x0b'"];

    public static string Typed(string text, ColumnType type, Dialect dialect) => type.Name switch
    {
        TypeName.String => text,
        TypeName.Integer => Integer(text),
        TypeName.Decimal => $"CASE WHEN {HasForm(text, "[+-]?([0-9]{1,29}([.][0-9]{0,9})?|[.][0-9]{1,9})")} THEN TRY_CAST({text} AS DECIMAL(38, 9)) END",
        TypeName.Double => Double(text),
        TypeName.Boolean => $"CASE WHEN {text} IN ('true', 'True', 'TRUE') THEN true WHEN {text} IN ('false', 'False', 'FALSE') THEN false END",
        TypeName.Date => type.Formats.Count == 0
            ? $"CASE WHEN {HasForm(text, IsoDate)} AND {HasYear(text)} THEN TRY_CAST({text} AS DATE) END"
            : $"CAST({ByFormats(text, type.Formats, dialect)} AS DATE)",
        _ => type.Formats.Count == 0 ? Timestamp(text) : ByFormats(text, type.Formats, dialect),
    };

    /// <summary>
    /// A value that is cheaper than the typed one, and equal wherever that is equal; it may be there where the text is not of the type. A number or a time does not need
    /// its form checked to find those that might be equal.
    /// </summary>
    public static string Likely(string text, ColumnType type, Dialect dialect) => type.Name switch
    {
        TypeName.Integer => $"TRY_CAST({text} AS BIGINT)",
        TypeName.Timestamp when type.Formats.Count > 0 && type.Formats.All(f => f is TypeFormat.Pattern { Format: var pattern } && !pattern.Contains("%z", StringComparison.Ordinal))
            => $"try_strptime({text}, [{string.Join(", ", type.Formats.Cast<TypeFormat.Pattern>().Select(f => dialect.Text(f.Format)))}])",
        _ => Typed(text, type, dialect),
    };

    public static ValueKind KindOf(string engineType) => engineType switch
    {
        "VARCHAR" or "UUID" or "JSON" => ValueKind.Text,
        "TINYINT" or "SMALLINT" or "INTEGER" or "BIGINT" or "HUGEINT"
            or "UTINYINT" or "USMALLINT" or "UINTEGER" or "UBIGINT" or "UHUGEINT" => ValueKind.Integer,
        "FLOAT" or "DOUBLE" => ValueKind.Number,
        "BOOLEAN" => ValueKind.Boolean,
        "DATE" => ValueKind.Date,
        "TIMESTAMP" or "TIMESTAMP_S" or "TIMESTAMP_MS" or "TIMESTAMP_NS" or "TIMESTAMP WITH TIME ZONE" => ValueKind.Timestamp,
        _ when engineType.EndsWith(']') => ValueKind.Other,
        _ when engineType.StartsWith("DECIMAL", StringComparison.Ordinal) => ValueKind.Number,
        _ when engineType.StartsWith("ENUM", StringComparison.Ordinal) => ValueKind.Text,
        _ => ValueKind.Other,
    };

    // A number that reads back as the text it came from surely has the form, and asking so costs less than the pattern, which then only
    // sees what differs: a plus sign, leading zeros, and all that is wrong.
    private static string Integer(string text)
    {
        var cast = $"TRY_CAST({text} AS BIGINT)";
        return $"CASE WHEN CAST({cast} AS VARCHAR) = {text} THEN {cast} WHEN {HasForm(text, "[+-]?[0-9]+")} THEN {cast} END";
    }

    private static string Double(string text)
    {
        var cast = $"TRY_CAST({text} AS DOUBLE)";
        return $"CASE WHEN {HasForm(text, "[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?")} AND isfinite({cast}) THEN {cast} END";
    }

    private static string Timestamp(string text)
        => $"CASE WHEN NOT {HasYear(text)} THEN NULL"
            + $" WHEN {HasForm(text, $"{IsoSecond}Z?|{IsoMinute}")} THEN TRY_CAST({text} AS TIMESTAMP)"
            + $" WHEN {HasForm(text, IsoSecond + Offset)} THEN TRY_CAST({text} AS TIMESTAMPTZ) AT TIME ZONE 'UTC'"
            // DuckDB reads an offset only behind seconds.
            + $" WHEN {HasForm(text, $"{IsoMinute}(Z|{Offset})")}"
            + $" THEN TRY_CAST({text}[:16] || ':00' || {text}[17:] AS TIMESTAMPTZ) AT TIME ZONE 'UTC' END";

    // DuckDB knows a year 0; data that hold it mean no day at all.
    private static string HasYear(string text) => $"{text} >= '0001'";

    // Formats are tried in the suite's order; a run of plain patterns is one call.
    private static string ByFormats(string text, IReadOnlyList<TypeFormat> formats, Dialect dialect)
    {
        var attempts = new List<string>();
        var patterns = new List<string>();
        foreach (var format in formats)
        {
            switch (format)
            {
                // With an offset in a pattern, strptime gives a time with a zone, so such a pattern has a call of its own.
                case TypeFormat.Pattern { Format: var zoned } when zoned.Contains("%z", StringComparison.Ordinal):
                    TakePatterns();
                    attempts.Add(Exactly(text, $"try_strptime({WithOffset(text, zoned)}, {dialect.Text(zoned)}) AT TIME ZONE 'UTC'"));
                    break;
                case TypeFormat.Pattern plain:
                    patterns.Add(dialect.Text(plain.Format));
                    break;
                case TypeFormat.Rewrite(var match, var replace):
                    TakePatterns();
                    var rewritten = $"regexp_replace({text}, {dialect.Text($"^(?:{match})$")}, {dialect.Text(replace)})";
                    attempts.Add($"CASE WHEN {HasForm(text, match)} THEN {IsoDateOrTime(rewritten)} END");
                    break;
            }
        }

        TakePatterns();
        return attempts.Count == 1 ? attempts[0] : $"coalesce({string.Join(", ", attempts)})";

        void TakePatterns()
        {
            if (patterns.Count == 0)
                return;
            var time = $"try_strptime({text}, [{string.Join(", ", patterns)}])";
            attempts.Add(patterns.TrueForAll(pattern => pattern.StartsWith("'%Y-", StringComparison.Ordinal)) ? ExactlyFromYear(text, time) : Exactly(text, time));
            patterns.Clear();
        }
    }

    // The Z of UTC is an offset too, which DuckDB's %z does not know.
    private static string WithOffset(string text, string format)
        => format.EndsWith("%z", StringComparison.Ordinal) ? $"CASE WHEN ends_with({text}, 'Z') THEN {text}[:-2] || '+00' ELSE {text} END" : text;

    // strptime forgives white space around the text, and takes '23' for %Y as the year 23; neither is what was declared.
    private static string Exactly(string text, string time)
        => $"CASE WHEN {text} >= '!' AND NOT ({EndsInWhiteSpace(text)}) AND {time} >= TIMESTAMP '1000-01-01' THEN {time} END";

    // The same where the year comes first: that it has four digits stands in the text, and asking there spares the engine to read each time twice, once to compare
    // it and once to give it.
    private static string ExactlyFromYear(string text, string time)
        => $"CASE WHEN {text} >= '1000' AND {text} LIKE '____-%' AND NOT ({EndsInWhiteSpace(text)}) THEN {time} END";

    // Comparing with trim(text) costs more than reading the time.
    private static string EndsInWhiteSpace(string text)
        => string.Join(" OR ", _whiteSpace.Select(character => $"suffix({text}, {character})"));

    private static string IsoDateOrTime(string text)
        => $"CASE WHEN {HasForm(text, IsoDate)} AND {HasYear(text)} THEN TRY_CAST({text} AS TIMESTAMP) ELSE {Timestamp(text)} END";

    private static string HasForm(string text, string pattern) => $"regexp_full_match({text}, '{pattern.Replace("'", "''", StringComparison.Ordinal)}')";
}
