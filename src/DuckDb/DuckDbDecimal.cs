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

    private static ReadOnlySpan<double> ExactPowers =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

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
    public double ToDouble()
    {
        // Up to these sizes both numbers are doubles exactly, so that their quotient is the nearest one.
        const long Exact = 1L << 53;
        return Scale <= ExactPowers.Length - 1 && Unscaled <= Exact && Unscaled >= -Exact
            ? (long)Unscaled / ExactPowers[Scale]
            : double.Parse(ToString(), CultureInfo.InvariantCulture);
    }

    /// <summary>All digits, with a point and a leading minus where needed, as DuckDB writes them.</summary>
    public override string ToString()
    {
        var digits = Int128.Abs(Unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 1, '0');
        var sign = Int128.IsNegative(Unscaled) ? "-" : "";
        return Scale == 0 ? sign + digits : $"{sign}{digits[..^Scale]}.{digits[^Scale..]}";
    }
}
