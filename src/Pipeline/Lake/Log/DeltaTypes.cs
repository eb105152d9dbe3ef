namespace ContactCenter.Pipeline.Lake.Log;

/// <summary>Which type of Delta stands for which of DuckDB, and what a value must become before it is written.</summary>
internal static class DeltaTypes
{
    /// <summary>Whether a type of the log is one that this lake reads.</summary>
    public static bool IsKnown(string delta) => TryDuckDb(delta) is not null;

    public static string DuckDb(string delta)
        => TryDuckDb(delta) ?? throw new FormatException($"expected a type of Delta that has one value a row, found {delta}");

    /// <summary>The type of Delta that a column of a SELECT is written as, and the expression that makes it so.</summary>
    /// <param name="duckDb">The type as DESCRIBE names it.</param>
    /// <param name="column">The quoted column.</param>
    public static (string Delta, string Expression) Written(string duckDb, string column) => duckDb switch
    {
        "VARCHAR" => ("string", column),
        "TINYINT" => ("byte", column),
        "SMALLINT" => ("short", column),
        "INTEGER" => ("integer", column),
        "BIGINT" => ("long", column),
        "FLOAT" => ("float", column),
        "DOUBLE" => ("double", column),
        "BOOLEAN" => ("boolean", column),
        "DATE" => ("date", column),
        "BLOB" => ("binary", column),
        "TIMESTAMP WITH TIME ZONE" => ("timestamp", column),
        "UTINYINT" => ("short", $"{column}::SMALLINT"),
        "USMALLINT" => ("integer", $"{column}::INTEGER"),
        "UINTEGER" => ("long", $"{column}::BIGINT"),
        "UBIGINT" => ("decimal(20,0)", $"{column}::DECIMAL(20,0)"),
        "HUGEINT" or "UHUGEINT" or "BIGNUM" => ("decimal(38,0)", $"{column}::DECIMAL(38,0)"),
        "TIMESTAMP" => ("timestamp", Zoned(column)),
        "TIMESTAMP_S" or "TIMESTAMP_MS" or "TIMESTAMP_NS" => ("timestamp", Zoned($"{column}::TIMESTAMP")),
        _ when duckDb.StartsWith("DECIMAL(", StringComparison.Ordinal) => ($"decimal{duckDb["DECIMAL".Length..].Replace(" ", "")}", column),
        _ when IsNested(duckDb) => ("string", $"to_json({column})::VARCHAR"),
        // UUID, TIME, INTERVAL, ENUM, BIT, JSON: what Delta has no type for is written as its text.
        _ => ("string", $"{column}::VARCHAR"),
    };

    // AT TIME ZONE asks a calendar about every value, which doubles the time of a write; a count of microseconds needs none. It has no infinities, though.
    private static string Zoned(string time) => $"coalesce(make_timestamptz(epoch_us({time})), {time} AT TIME ZONE 'UTC')";

    private static string? TryDuckDb(string delta) => delta switch
    {
        "string" => "VARCHAR",
        "byte" => "TINYINT",
        "short" => "SMALLINT",
        "integer" => "INTEGER",
        "long" => "BIGINT",
        "float" => "FLOAT",
        "double" => "DOUBLE",
        "boolean" => "BOOLEAN",
        "date" => "DATE",
        "binary" => "BLOB",
        "timestamp" => "TIMESTAMP WITH TIME ZONE",
        _ when IsDecimal(delta) => delta.ToUpperInvariant(),
        _ => null,
    };

    private static bool IsDecimal(string delta)
        => delta.StartsWith("decimal(", StringComparison.Ordinal)
            && delta.EndsWith(')')
            && delta["decimal(".Length..^1].Split(',') is [var precision, var scale]
            && int.TryParse(precision, out var p) && int.TryParse(scale, out var s)
            && p is >= 1 and <= 38 && s >= 0 && s <= p;

    private static bool IsNested(string duckDb)
        => duckDb.EndsWith(']')
            || duckDb.StartsWith("STRUCT(", StringComparison.Ordinal)
            || duckDb.StartsWith("MAP(", StringComparison.Ordinal)
            || duckDb.StartsWith("UNION(", StringComparison.Ordinal);
}
