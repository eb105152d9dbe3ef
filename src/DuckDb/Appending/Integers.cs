using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb.Appending;

/// <summary>Writes whole numbers into columns of any numeric type.</summary>
internal static class Integers
{
    private static readonly Int128[] PowersOfTen = Powers();

    /// <returns>False when the column can't hold the number.</returns>
    /// <exception cref="InvalidCastException">The column is not numeric.</exception>
    public static bool TryWrite(AppendColumn column, int row, Int128 value) => column.Id switch
    {
        TypeId.BigInt => Fits(value, long.MinValue, long.MaxValue) && Set(column, row, (long)value),
        TypeId.Integer => Fits(value, int.MinValue, int.MaxValue) && Set(column, row, (int)value),
        TypeId.SmallInt => Fits(value, short.MinValue, short.MaxValue) && Set(column, row, (short)value),
        TypeId.TinyInt => Fits(value, sbyte.MinValue, sbyte.MaxValue) && Set(column, row, (sbyte)value),
        TypeId.UBigInt => Fits(value, 0, ulong.MaxValue) && Set(column, row, (ulong)value),
        TypeId.UInteger => Fits(value, 0, uint.MaxValue) && Set(column, row, (uint)value),
        TypeId.USmallInt => Fits(value, 0, ushort.MaxValue) && Set(column, row, (ushort)value),
        TypeId.UTinyInt => Fits(value, 0, byte.MaxValue) && Set(column, row, (byte)value),
        TypeId.HugeInt => Set(column, row, value),
        TypeId.UHugeInt => value >= 0 && Set(column, row, value),
        TypeId.Double => Set(column, row, (double)value),
        TypeId.Float => Set(column, row, (float)value),
        TypeId.Decimal => TryWriteDecimal(column, row, value, scale: 0),
        _ => throw Mismatch.Of(column, "a whole number"),
    };

    /// <summary>Writes a number with a point into a DECIMAL column.</summary>
    /// <returns>False when it has more digits than the column, before or behind the point.</returns>
    public static bool TryWriteDecimal(AppendColumn column, int row, Int128 digits, int scale)
    {
        while (scale > column.Type.Scale && digits % 10 == 0)
            (digits, scale) = (digits / 10, scale - 1);

        var shift = column.Type.Scale - scale;
        var limit = PowersOfTen[column.Type.Width];
        if (shift < 0 || Int128.Abs(digits) >= limit / PowersOfTen[shift])
            return false;

        digits *= PowersOfTen[shift];
        return column.Type.Physical switch
        {
            TypeId.SmallInt => Set(column, row, (short)digits),
            TypeId.Integer => Set(column, row, (int)digits),
            TypeId.BigInt => Set(column, row, (long)digits),
            _ => Set(column, row, digits),
        };
    }

    private static bool Fits(Int128 value, Int128 least, Int128 greatest) => value >= least && value <= greatest;

    private static bool Set<T>(AppendColumn column, int row, T value)
        where T : unmanaged
    {
        column.Set(row, value);
        return true;
    }

    private static Int128[] Powers()
    {
        var powers = new Int128[39];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;

        return powers;
    }
}
