using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace ContactCenter.Pipeline.Sinks.Postgres;

/// <summary>How a column is read from DuckDB and kept in PostgreSQL.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in PostgreSQL.</param>
/// <param name="StagedType">Its type in the staging table: text where the value has no type in .NET that holds it.</param>
/// <param name="Read">What to read of it in DuckDB, given its quoted name.</param>
/// <param name="Write">Writes the value, which is not null, into the copy.</param>
internal sealed record PostgresColumn(
    string Name,
    string Type,
    string StagedType,
    Func<string, string> Read,
    Func<NpgsqlBinaryImporter, DbDataReader, int, CancellationToken, Task> Write)
{
    /// <summary>The digits that <see cref="decimal"/> always holds.</summary>
    private const int DecimalDigits = 28;

    public static PostgresColumn Of(SinkColumn column) => column.Type switch
    {
        "BOOLEAN" => Plain(column, "boolean", (to, from, i, cancel) => to.WriteAsync(from.GetBoolean(i), NpgsqlDbType.Boolean, cancel)),
        "TINYINT" or "UTINYINT" or "SMALLINT" => Plain(column, "smallint", (to, from, i, cancel) => to.WriteAsync(from.GetInt16(i), NpgsqlDbType.Smallint, cancel)),
        "USMALLINT" or "INTEGER" => Plain(column, "integer", (to, from, i, cancel) => to.WriteAsync(from.GetInt32(i), NpgsqlDbType.Integer, cancel)),
        "UINTEGER" or "BIGINT" => Plain(column, "bigint", (to, from, i, cancel) => to.WriteAsync(from.GetInt64(i), NpgsqlDbType.Bigint, cancel)),
        "UBIGINT" => Plain(column, "numeric(20,0)", WriteDecimal),
        "HUGEINT" or "UHUGEINT" => AsText(column, "numeric(39,0)"),
        "FLOAT" => Plain(column, "real", (to, from, i, cancel) => to.WriteAsync(from.GetFloat(i), NpgsqlDbType.Real, cancel)),
        "DOUBLE" => Plain(column, "double precision", (to, from, i, cancel) => to.WriteAsync(from.GetDouble(i), NpgsqlDbType.Double, cancel)),
        "DATE" => Plain(column, "date", (to, from, i, cancel) => to.WriteAsync(from.GetFieldValue<DateOnly>(i), NpgsqlDbType.Date, cancel)),
        "BLOB" => Plain(column, "bytea", (to, from, i, cancel) => to.WriteAsync(from.GetFieldValue<byte[]>(i), NpgsqlDbType.Bytea, cancel)),
        "VARCHAR" => Plain(column, "text", WriteText),
        "TIMESTAMP WITH TIME ZONE" => Plain(column, "timestamp with time zone", WriteTime),
        _ when column.IsTimestamp => Plain(column, "timestamp with time zone", WriteTime) with { Read = name => $"{name}::TIMESTAMP" },
        _ when Digits(column.Type) is { } digits => digits <= DecimalDigits ? Plain(column, Numeric(column), WriteDecimal) : AsText(column, Numeric(column)),
        // UUID, TIME, INTERVAL, ENUM, lists and the like: their text.
        _ => AsText(column, "text"),
    };

    private static PostgresColumn Plain(SinkColumn column, string type, Func<NpgsqlBinaryImporter, DbDataReader, int, CancellationToken, Task> write)
        => new(column.Name, type, type, static name => name, write);

    private static PostgresColumn AsText(SinkColumn column, string type) => new(column.Name, type, "text", static name => $"{name}::VARCHAR", WriteText);

    private static Task WriteDecimal(NpgsqlBinaryImporter to, DbDataReader from, int ordinal, CancellationToken cancel)
        => to.WriteAsync(from.GetDecimal(ordinal), NpgsqlDbType.Numeric, cancel);

    private static Task WriteTime(NpgsqlBinaryImporter to, DbDataReader from, int ordinal, CancellationToken cancel)
        => to.WriteAsync(DateTime.SpecifyKind(from.GetDateTime(ordinal), DateTimeKind.Utc), NpgsqlDbType.TimestampTz, cancel);

    private static Task WriteText(NpgsqlBinaryImporter to, DbDataReader from, int ordinal, CancellationToken cancel)
    {
        var text = from.GetString(ordinal);
        return text.Contains('\0', StringComparison.Ordinal)
            ? throw new NotCopyableException("a text with a NUL character, which PostgreSQL can't store")
            : to.WriteAsync(text, NpgsqlDbType.Text, cancel);
    }

    private static string Numeric(SinkColumn column) => $"numeric{column.Type["DECIMAL".Length..]}";

    /// <summary>The digits of a <c>DECIMAL(digits,scale)</c>; null for any other type.</summary>
    private static int? Digits(string type)
        => type.StartsWith("DECIMAL(", StringComparison.Ordinal) && type.EndsWith(')') && int.TryParse(type["DECIMAL(".Length..].Split(',')[0], out var digits) ? digits : null;
}
