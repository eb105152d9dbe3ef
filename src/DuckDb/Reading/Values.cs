using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb.Reading;

/// <summary>Reads a value of any type as an object; the nested ones with all that they hold.</summary>
internal static class Values
{
    /// <returns>Null for NULL.</returns>
    public static object? Read(Vector vector, long row) => vector.IsNull(row) ? null : vector.Type.Id switch
    {
        TypeId.Boolean => vector.At<bool>(row),
        TypeId.TinyInt => vector.At<sbyte>(row),
        TypeId.SmallInt => vector.At<short>(row),
        TypeId.Integer => vector.At<int>(row),
        TypeId.BigInt => vector.At<long>(row),
        TypeId.UTinyInt => vector.At<byte>(row),
        TypeId.USmallInt => vector.At<ushort>(row),
        TypeId.UInteger => vector.At<uint>(row),
        TypeId.UBigInt => vector.At<ulong>(row),
        TypeId.HugeInt or TypeId.UHugeInt or TypeId.BigNumber => Numbers.Big(vector, row),
        TypeId.Float => vector.At<float>(row),
        TypeId.Double => vector.At<double>(row),
        TypeId.Decimal => Numbers.ExactDecimal(vector, row) is var exact && exact.TryToDecimal(out var number) ? number : exact,
        TypeId.Varchar or TypeId.Enum or TypeId.Bit => Texts.String(vector, row),
        TypeId.Blob or TypeId.Geometry => vector.Bytes(row).ToArray(),
        TypeId.Uuid => Texts.Guid(vector, row),
        TypeId.Date => Times.Date(vector, row),
        TypeId.Time or TypeId.TimeNanos => Times.TimeOfDay(vector, row),
        TypeId.TimeTz => Times.TimeWithZone(vector, row),
        TypeId.Timestamp or TypeId.TimestampSeconds or TypeId.TimestampMillis or TypeId.TimestampNanos => Times.DateTime(vector, row),
        TypeId.TimestampTz or TypeId.TimestampTzNanos => Times.DateTimeOffset(vector, row),
        TypeId.Interval => Times.Interval(vector, row),
        TypeId.List or TypeId.Array => Elements(vector, row),
        TypeId.Struct => Fields(vector, row),
        TypeId.Map => Entries(vector, row),
        TypeId.Union => Read(vector.Part(1 + vector.Part(0).At<byte>(row)), row),
        _ => throw new NotSupportedException(
            $"Column '{vector.Name}' is {vector.Type.SqlName}, which can't be read. CAST it to VARCHAR or JSON in the SQL."),
    };

    private static List<object?> Elements(Vector vector, long row)
    {
        var (start, length) = Range(vector, row);
        var elements = vector.Part(0);
        var list = new List<object?>((int)length);
        for (var i = start; i < start + length; i++)
            list.Add(Read(elements, i));

        return list;
    }

    private static Dictionary<string, object?> Fields(Vector vector, long row)
    {
        var fields = new Dictionary<string, object?>(vector.Type.Parts.Count);
        for (var i = 0; i < vector.Type.Parts.Count; i++)
        {
            // The fields of row(...) have no names: they go by their numbers.
            var name = vector.Type.Parts[i].Name;
            fields[name.Length > 0 ? name : (i + 1).ToString()] = Read(vector.Part(i), row);
        }

        return fields;
    }

    private static Dictionary<object, object?> Entries(Vector vector, long row)
    {
        var (start, length) = Range(vector, row);
        var entries = new Dictionary<object, object?>((int)length);
        for (var i = start; i < start + length; i++)
            entries[Read(vector.Part(0), i)!] = Read(vector.Part(1), i);

        return entries;
    }

    private static (long Start, long Length) Range(Vector vector, long row)
    {
        if (vector.Type.Id == TypeId.Array)
            return (row * vector.Type.ArraySize, vector.Type.ArraySize);

        var entry = vector.At<Interop.NativeListEntry>(row);
        return ((long)entry.Offset, (long)entry.Length);
    }
}
