using System.Text;
using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb.Reading;

/// <summary>Reads texts, bytes and what is written like them.</summary>
internal static class Texts
{
    public static string String(Vector vector, long row) => vector.Type.Id switch
    {
        TypeId.Varchar => Encoding.UTF8.GetString(vector.Bytes(row)),
        TypeId.Enum => vector.Type.Labels[EnumIndex(vector, row)],
        TypeId.Bit => Bits(vector.Bytes(row)),
        _ => throw Refusal.WrongType(vector, "a text"),
    };

    /// <summary>DuckDB's own bytes: the UTF-8 of a text, the content of a BLOB.</summary>
    public static ReadOnlySpan<byte> Utf8(Vector vector, long row) => vector.Type.Id switch
    {
        TypeId.Varchar or TypeId.Blob or TypeId.Geometry => vector.Bytes(row),
        TypeId.Enum => Encoding.UTF8.GetBytes(vector.Type.Labels[EnumIndex(vector, row)]),
        _ => throw Refusal.WrongType(vector, "a text or a BLOB"),
    };

    /// <summary>DuckDB stores a UUID as a number whose highest bit is inverted, so that UUIDs sort like their texts.</summary>
    public static Guid Guid(Vector vector, long row)
    {
        if (vector.Type.Id != TypeId.Uuid)
            throw Refusal.WrongType(vector, "a UUID");

        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, vector.At<UInt128>(row) ^ (UInt128.One << 127));
        return new Guid(bytes, bigEndian: true);
    }

    private static int EnumIndex(Vector vector, long row) => vector.Type.Physical switch
    {
        TypeId.UTinyInt => vector.At<byte>(row),
        TypeId.USmallInt => vector.At<ushort>(row),
        _ => checked((int)vector.At<uint>(row)),
    };

    /// <summary>A BIT begins with a byte that tells how many bits of the next one are filling.</summary>
    private static string Bits(ReadOnlySpan<byte> bytes)
    {
        var filling = bytes[0];
        var text = new StringBuilder((bytes.Length - 1) * 8);
        for (var bit = (int)filling; bit < (bytes.Length - 1) * 8; bit++)
            text.Append((bytes[1 + (bit / 8)] & (0x80 >> (bit % 8))) == 0 ? '0' : '1');

        return text.ToString();
    }
}
