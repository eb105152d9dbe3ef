namespace ContactCenter.Pipeline.Transformations;

/// <summary>Kinds of DuckDB's types, by their names.</summary>
internal static class ColumnTypes
{
    /// <summary>Whole numbers and others.</summary>
    public static bool IsNumber(string type) => IsWhole(type) || type is "DOUBLE" or "FLOAT" || type.StartsWith("DECIMAL(", StringComparison.Ordinal);

    /// <summary>Whole numbers.</summary>
    public static bool IsWhole(string type)
        => type is "BIGINT" or "INTEGER" or "SMALLINT" or "TINYINT" or "HUGEINT" or "UBIGINT" or "UINTEGER" or "USMALLINT" or "UTINYINT" or "UHUGEINT";

    /// <summary>Dates and times with a date.</summary>
    public static bool IsTime(string type) => type == "DATE" || type.StartsWith("TIMESTAMP", StringComparison.Ordinal);
}
