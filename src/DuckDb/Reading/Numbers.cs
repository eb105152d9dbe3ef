using System.Globalization;
using System.Numerics;
using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb.Reading;

/// <summary>Reads numbers. A conversion that would change the value is an <see cref="OverflowException"/>, never a silent change.</summary>
internal static class Numbers
{
    public static long Int64(Vector vector, long row) => vector.Type.Id switch
    {
        TypeId.BigInt => vector.At<long>(row),
        TypeId.Integer => vector.At<int>(row),
        TypeId.SmallInt => vector.At<short>(row),
        TypeId.TinyInt => vector.At<sbyte>(row),
        TypeId.UTinyInt => vector.At<byte>(row),
        TypeId.USmallInt => vector.At<ushort>(row),
        TypeId.UInteger => vector.At<uint>(row),
        TypeId.UBigInt when vector.At<ulong>(row) is <= long.MaxValue and var number => (long)number,
        TypeId.HugeInt when vector.At<Int128>(row) is var number && number >= long.MinValue && number <= long.MaxValue => (long)number,
        TypeId.UHugeInt when vector.At<UInt128>(row) is var number && number <= long.MaxValue => (long)number,
        TypeId.UBigInt or TypeId.HugeInt or TypeId.UHugeInt => throw TooLarge(vector, row, "Int64"),
        _ => throw Refusal.WrongType(vector, "an integer"),
    };

    /// <summary>An integer of a smaller type.</summary>
    public static T Integer<T>(Vector vector, long row)
        where T : INumberBase<T>
    {
        var number = Int64(vector, row);
        try
        {
            return T.CreateChecked(number);
        }
        catch (OverflowException)
        {
            throw TooLarge(vector, row, typeof(T).Name);
        }
    }

    public static ulong UInt64(Vector vector, long row)
    {
        if (vector.Type.Id == TypeId.UBigInt)
            return vector.At<ulong>(row);

        var number = Big(vector, row);
        return number >= ulong.MinValue && number <= ulong.MaxValue ? (ulong)number : throw TooLarge(vector, row, "UInt64");
    }

    public static BigInteger Big(Vector vector, long row) => vector.Type.Id switch
    {
        TypeId.HugeInt => vector.At<Int128>(row),
        TypeId.UHugeInt => vector.At<UInt128>(row),
        TypeId.UBigInt => vector.At<ulong>(row),
        TypeId.BigNumber => BigNumber(vector.Bytes(row)),
        _ => Int64(vector, row),
    };

    public static double Double(Vector vector, long row) => vector.Type.Id switch
    {
        TypeId.Double => vector.At<double>(row),
        TypeId.Float => vector.At<float>(row),
        TypeId.Decimal => Unscaled(vector, row) is var digits && vector.Type.Scale == 0
            ? (double)digits
            : new DuckDbDecimal(digits, vector.Type.Scale).ToDouble(),
        TypeId.BigInt or TypeId.Integer or TypeId.SmallInt or TypeId.TinyInt or TypeId.UTinyInt or TypeId.USmallInt or TypeId.UInteger
            => Int64(vector, row),
        TypeId.UBigInt => vector.At<ulong>(row),
        TypeId.HugeInt => (double)vector.At<Int128>(row),
        TypeId.UHugeInt => (double)vector.At<UInt128>(row),
        _ => throw Refusal.WrongType(vector, "a number"),
    };

    public static float Float(Vector vector, long row) =>
        vector.Type.Id == TypeId.Float ? vector.At<float>(row) : (float)Double(vector, row);

    public static decimal Decimal(Vector vector, long row)
    {
        if (vector.Type.Id == TypeId.Decimal)
            return ExactDecimal(vector, row).TryToDecimal(out var value) ? value : throw TooLarge(vector, row, "Decimal");
        if (vector.Type.Id is TypeId.HugeInt or TypeId.UHugeInt)
        {
            var number = Big(vector, row);
            return BigInteger.Abs(number) <= new BigInteger(decimal.MaxValue) ? (decimal)number : throw TooLarge(vector, row, "Decimal");
        }

        return vector.Type.Id == TypeId.UBigInt ? vector.At<ulong>(row) : Int64(vector, row);
    }

    public static DuckDbDecimal ExactDecimal(Vector vector, long row) => vector.Type.Id == TypeId.Decimal
        ? new DuckDbDecimal(Unscaled(vector, row), vector.Type.Scale)
        : throw Refusal.WrongType(vector, "a DECIMAL");

    private static Int128 Unscaled(Vector vector, long row) => vector.Type.Physical switch
    {
        TypeId.SmallInt => vector.At<short>(row),
        TypeId.Integer => vector.At<int>(row),
        TypeId.BigInt => vector.At<long>(row),
        _ => vector.At<Int128>(row),
    };

    /// <summary>
    /// A BIGNUM has three bytes of header, whose first bit tells that it is not negative, then its magnitude, most significant byte
    /// first. All bits of a negative one are inverted.
    /// </summary>
    private static BigInteger BigNumber(ReadOnlySpan<byte> bytes)
    {
        var isNegative = (bytes[0] & 0x80) == 0;
        Span<byte> magnitude = new byte[bytes.Length - 3];
        for (var i = 0; i < magnitude.Length; i++)
            magnitude[i] = isNegative ? (byte)~bytes[i + 3] : bytes[i + 3];

        var number = new BigInteger(magnitude, isUnsigned: true, isBigEndian: true);
        return isNegative ? -number : number;
    }

    private static OverflowException TooLarge(Vector vector, long row, string target)
    {
        var value = vector.Type.Id == TypeId.Decimal
            ? ExactDecimal(vector, row).ToString()
            : Big(vector, row).ToString(CultureInfo.InvariantCulture);
        return new OverflowException($"Column '{vector.Name}' has the {vector.Type.SqlName} {value}, which does not fit into {target}.");
    }
}
