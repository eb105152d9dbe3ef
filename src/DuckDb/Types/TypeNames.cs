using System.Numerics;

namespace ContactCenter.DuckDb.Types;

/// <summary>The SQL name and the CLR type of each DuckDB type.</summary>
internal static class TypeNames
{
    public static string SqlName(ColumnType type) => type.Alias ?? type.Id switch
    {
        TypeId.Decimal => $"DECIMAL({type.Width},{type.Scale})",
        TypeId.List => type.Parts[0].Type.SqlName + "[]",
        TypeId.Array => $"{type.Parts[0].Type.SqlName}[{type.ArraySize}]",
        TypeId.Map => $"MAP({type.Parts[0].Type.SqlName}, {type.Parts[1].Type.SqlName})",
        TypeId.Struct => $"STRUCT({Named(type)})",
        TypeId.Union => $"UNION({Named(type)})",
        TypeId.Enum => $"ENUM({string.Join(", ", type.Labels.Select(label => $"'{label.Replace("'", "''")}'"))})",
        TypeId.Boolean => "BOOLEAN",
        TypeId.TinyInt => "TINYINT",
        TypeId.SmallInt => "SMALLINT",
        TypeId.Integer => "INTEGER",
        TypeId.BigInt => "BIGINT",
        TypeId.HugeInt => "HUGEINT",
        TypeId.UTinyInt => "UTINYINT",
        TypeId.USmallInt => "USMALLINT",
        TypeId.UInteger => "UINTEGER",
        TypeId.UBigInt => "UBIGINT",
        TypeId.UHugeInt => "UHUGEINT",
        TypeId.BigNumber => "BIGNUM",
        TypeId.Float => "FLOAT",
        TypeId.Double => "DOUBLE",
        TypeId.Varchar => "VARCHAR",
        TypeId.Blob => "BLOB",
        TypeId.Bit => "BIT",
        TypeId.Uuid => "UUID",
        TypeId.Date => "DATE",
        TypeId.Time => "TIME",
        TypeId.TimeNanos => "TIME_NS",
        TypeId.TimeTz => "TIME WITH TIME ZONE",
        TypeId.Timestamp => "TIMESTAMP",
        TypeId.TimestampSeconds => "TIMESTAMP_S",
        TypeId.TimestampMillis => "TIMESTAMP_MS",
        TypeId.TimestampNanos => "TIMESTAMP_NS",
        TypeId.TimestampTz => "TIMESTAMP WITH TIME ZONE",
        TypeId.TimestampTzNanos => "TIMESTAMPTZ_NS",
        TypeId.Interval => "INTERVAL",
        TypeId.Geometry => "GEOMETRY",
        TypeId.Variant => "VARIANT",
        TypeId.SqlNull => "\"NULL\"",
        _ => type.Id.ToString().ToUpperInvariant(),
    };

    public static Type ClrType(TypeId id) => id switch
    {
        TypeId.Boolean => typeof(bool),
        TypeId.TinyInt => typeof(sbyte),
        TypeId.SmallInt => typeof(short),
        TypeId.Integer => typeof(int),
        TypeId.BigInt => typeof(long),
        TypeId.UTinyInt => typeof(byte),
        TypeId.USmallInt => typeof(ushort),
        TypeId.UInteger => typeof(uint),
        TypeId.UBigInt => typeof(ulong),
        TypeId.HugeInt or TypeId.UHugeInt or TypeId.BigNumber => typeof(BigInteger),
        TypeId.Float => typeof(float),
        TypeId.Double => typeof(double),
        TypeId.Decimal => typeof(decimal),
        TypeId.Varchar or TypeId.Enum or TypeId.Bit => typeof(string),
        TypeId.Blob or TypeId.Geometry => typeof(byte[]),
        TypeId.Uuid => typeof(Guid),
        TypeId.Date => typeof(DateOnly),
        TypeId.Time or TypeId.TimeNanos => typeof(TimeOnly),
        TypeId.TimeTz => typeof(DuckDbTimeWithZone),
        TypeId.Timestamp or TypeId.TimestampSeconds or TypeId.TimestampMillis or TypeId.TimestampNanos => typeof(DateTime),
        TypeId.TimestampTz or TypeId.TimestampTzNanos => typeof(DateTimeOffset),
        TypeId.Interval => typeof(DuckDbInterval),
        TypeId.List or TypeId.Array => typeof(List<object?>),
        TypeId.Struct => typeof(Dictionary<string, object?>),
        TypeId.Map => typeof(Dictionary<object, object?>),
        _ => typeof(object),
    };

    private static string Named(ColumnType type) => string.Join(", ", type.Parts.Select(part => part.Name.Length == 0
        ? part.Type.SqlName
        : $"{SqlIdentifier.QuoteIfNeeded(part.Name)} {part.Type.SqlName}"));
}
