namespace ContactCenter.Expectations.Suites;

/// <summary>The names that SQL, pandas and Spark have for the types of suites. A type that none of ours is near to has none here.</summary>
internal static class TypeAliases
{
    private static readonly Dictionary<string, TypeName> _types = new(StringComparer.OrdinalIgnoreCase);

    static TypeAliases()
    {
        Add(TypeName.String, "str", "str_", "string_", "string_types", "object", "object_", "unicode", "UnicodeText", "text", "ntext", "char", "character", "character varying", "varchar",
            "nchar", "nvarchar", "bpchar", "longtext", "mediumtext", "tinytext", "clob", "uuid", "uniqueidentifier", "StringType", "StringDtype", "VarcharType");
        Add(TypeName.Integer, "int", "int_", "intc", "intp", "int1", "int2", "int4", "int8", "int16", "int32", "int64", "int128", "uint", "uint8", "uint16",
            "uint32", "uint64", "long", "short", "tinyint", "smallint", "SmallInteger", "mediumint", "bigint", "BigInteger", "hugeint", "byteint", "utinyint", "usmallint",
            "uinteger", "ubigint", "uhugeint", "serial", "bigserial", "smallserial", "IntegerType", "LongType", "ShortType",
            "ByteType", "Int8Dtype", "Int16Dtype", "Int32Dtype", "Int64Dtype");
        Add(TypeName.Decimal, "number", "numeric", "dec", "bignumeric", "money", "smallmoney", "DecimalType");
        Add(TypeName.Double, "float", "float_", "float4", "float8", "float16", "float32", "float64", "real", "double precision", "double_precision",
            "FloatType", "DoubleType", "Float32Dtype", "Float64Dtype");
        Add(TypeName.Boolean, "bool", "bool_", "logical", "bit", "BooleanType", "BooleanDtype");
        Add(TypeName.Date, "DateType");
        Add(TypeName.Timestamp, "datetime", "datetime2", "datetime64", "datetimeoffset", "smalldatetime", "timestamp_s", "timestamp_ms", "timestamp_ns",
            "timestamptz", "timestamp_tz", "timestamp_ntz", "timestamp_ltz", "timestamp with time zone", "timestamp without time zone",
            "TimestampType", "TimestampNTZType", "DatetimeTZDtype");
        foreach (var name in ColumnType.Names)
            _types[name] = ColumnType.Find(name)!.Value;
    }

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => _types.Keys;

    /// <summary>The type that a name stands for, in any case and with or without a size (<c>VARCHAR(20)</c>, <c>datetime64[ns]</c>); null for an unknown name.</summary>
    public static TypeName? Find(string name)
    {
        var end = name.AsSpan().IndexOfAny('(', '[');
        var bare = end > 0 && name[^1] is ')' or ']' ? name[..end].TrimEnd() : name;
        return _types.TryGetValue(bare, out var type) ? type : null;
    }

    private static void Add(TypeName type, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            _types.Add(name, type);
    }
}
