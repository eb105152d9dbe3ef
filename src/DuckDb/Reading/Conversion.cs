using System.Numerics;

namespace ContactCenter.DuckDb.Reading;

/// <summary>Reads a value as a CLR type that the caller names.</summary>
internal static class Conversion
{
    /// <exception cref="InvalidCastException">The type does not fit the column's.</exception>
    public static object Read(Vector vector, long row, Type type)
    {
        if (type == typeof(string))
            return Texts.String(vector, row);
        if (type == typeof(Guid))
            return Texts.Guid(vector, row);
        if (type == typeof(DateTimeOffset))
            return Times.DateTimeOffset(vector, row);
        if (type == typeof(DateTime))
            return Times.DateTime(vector, row);
        if (type == typeof(DateOnly))
            return Times.Date(vector, row);
        if (type == typeof(TimeOnly))
            return Times.TimeOfDay(vector, row);
        if (type == typeof(TimeSpan))
            return Times.Time(vector, row);
        if (type == typeof(byte[]))
            return Texts.Utf8(vector, row).ToArray();
        if (type == typeof(DuckDbDecimal))
            return Numbers.ExactDecimal(vector, row);

        return Number(vector, row, type) ?? Plain(vector, row, type);
    }

    private static object? Number(Vector vector, long row, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int64 => Numbers.Int64(vector, row),
        TypeCode.Int32 => Numbers.Integer<int>(vector, row),
        TypeCode.Int16 => Numbers.Integer<short>(vector, row),
        TypeCode.SByte => Numbers.Integer<sbyte>(vector, row),
        TypeCode.Byte => Numbers.Integer<byte>(vector, row),
        TypeCode.UInt16 => Numbers.Integer<ushort>(vector, row),
        TypeCode.UInt32 => Numbers.Integer<uint>(vector, row),
        TypeCode.UInt64 => Numbers.UInt64(vector, row),
        TypeCode.Double => Numbers.Double(vector, row),
        TypeCode.Single => Numbers.Float(vector, row),
        TypeCode.Decimal => Numbers.Decimal(vector, row),
        _ when type == typeof(BigInteger) => Numbers.Big(vector, row),
        _ when type == typeof(Int128) => (Int128)Numbers.Big(vector, row),
        _ when type == typeof(UInt128) => (UInt128)Numbers.Big(vector, row),
        _ => null,
    };

    private static object Plain(Vector vector, long row, Type type)
    {
        var value = Values.Read(vector, row)!;
        return type.IsInstanceOfType(value) ? value : throw Refusal.WrongType(vector, $"a {type.Name}");
    }
}
