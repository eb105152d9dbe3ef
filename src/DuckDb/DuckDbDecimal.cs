using System.Globalization;
using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb;

/// <summary>
/// A DuckDB DECIMAL of any size, exactly: <paramref name="Unscaled"/> divided by ten to the power of <paramref name="Scale"/>. Values that
/// fit into <see cref="decimal"/> are read as that; this type is for the others, of up to 38 digits.
/// </summary>
/// <param name="Unscaled">The digits without their point.</param>
/// <param name="Scale">How many of the digits are behind the point, 0 to 38.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DuckDbDecimal(Int128 Unscaled, byte Scale)
{
    private static readonly Int128 Limit = (Int128)1 << 96;

    /// <summary>The same value as a <see cref="decimal"/>; zeros at the end are dropped where that makes it fit.</summary>
    /// <returns>False when the value has more digits than a <see cref="decimal"/> holds.</returns>
    public bool TryToDecimal(out decimal value)
    {
        var (digits, scale) = (Int128.Abs(Unscaled), (int)Scale);
        while ((digits >= Limit || scale > 28) && scale > 0 && digits % 10 == 0)
            (digits, scale) = (digits / 10, scale - 1);

        if (digits >= Limit || scale > 28)
        {
            value = 0;
            return false;
        }

        value = new decimal((int)digits, (int)(digits >> 32), (int)(digits >> 64), Int128.IsNegative(Unscaled), (byte)scale);
        return true;
    }

    /// <summary>The nearest double.</summary>
    public double ToDouble() => double.Parse(ToString(), CultureInfo.InvariantCulture);

    /// <summary>All digits, with a point and a leading minus where needed, as DuckDB writes them.</summary>
    public override string ToString()
    {
        var digits = Int128.Abs(Unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 1, '0');
        var sign = Int128.IsNegative(Unscaled) ? "-" : "";
        return Scale == 0 ? sign + digits : $"{sign}{digits[..^Scale]}.{digits[^Scale..]}";
    }
}
