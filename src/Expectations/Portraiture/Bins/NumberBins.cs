using System.Globalization;
using System.Numerics;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Results.Portraits;

namespace ContactCenter.Expectations.Portraiture.Bins;

/// <summary>Bins of numbers, each 1, 2 or 5 times a power of ten wide.</summary>
internal static class NumberBins
{
    /// <summary>The bins; null where there are no numbers, or they lie too far apart for one.</summary>
    public static IBins? Of(object? min, object? max, ValueKind kind)
    {
        if (min is null || max is null)
            return null;
        if (kind == ValueKind.Integer)
            return IntegerBins.Of(Whole(min), Whole(max));
        var (least, greatest) = (Convert.ToDouble(min, CultureInfo.InvariantCulture), Convert.ToDouble(max, CultureInfo.InvariantCulture));
        return double.IsFinite(greatest - least) ? DecimalBins.Of(least, greatest) : null;
    }

    private static BigInteger Whole(object number) => number is BigInteger big ? big : BigInteger.Parse(Convert.ToString(number, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);

    /// <summary>The widths 1, 2, 5, 10, 20 … as a digit and a power of ten, from a power on.</summary>
    private static IEnumerable<(int Digit, int Power)> Widths(int power)
    {
        for (; ; power++)
        {
            foreach (var digit in (int[])[1, 2, 5])
                yield return (digit, power);
        }
    }

    private sealed record IntegerBins(BigInteger From, BigInteger Width, int Count) : IBins
    {
        public static IntegerBins Of(BigInteger min, BigInteger max)
        {
            foreach (var (digit, power) in Widths(0))
            {
                var width = digit * BigInteger.Pow(10, power);
                var (first, last) = (Floor(min, width), Floor(max, width));
                if (last - first < TablePortrait.MostBins)
                    return new(first * width, width, (int)(last - first) + 1);
            }

            throw new InvalidOperationException("Widths grow without end.");
        }

        public string Index(PortraitSql sql, string value) => sql.BinOfInteger(value, From.ToString(CultureInfo.InvariantCulture), Width.ToString(CultureInfo.InvariantCulture));

        public object Edge(int bin) => From + (bin * Width) is var edge && edge >= long.MinValue && edge <= long.MaxValue ? (object)(long)edge : edge;

        private static BigInteger Floor(BigInteger number, BigInteger width)
        {
            var whole = BigInteger.DivRem(number, width, out var rest);
            return rest.Sign < 0 ? whole - 1 : whole;
        }
    }

    // A power of ten as the engine and we both read it from its text.
    private sealed record DecimalBins(int Digit, int Power, double First, int Count) : IBins
    {
        public static DecimalBins Of(double min, double max)
        {
            // One value alone gets a bin of a tenth of its size.
            var near = max > min ? (max - min) / TablePortrait.MostBins : Math.Abs(min) / 10;
            var power = near > 0 ? (int)Math.Floor(Math.Log10(near)) : 0;
            foreach (var (digit, exponent) in Widths(Math.Max(power, -300)))
            {
                var width = WidthOf(digit, exponent);
                var (first, last) = (Math.Floor((min / width) + PortraitSql.Rounding), Math.Floor((max / width) + PortraitSql.Rounding));
                if (last - first < TablePortrait.MostBins)
                    return new(digit, exponent, first, (int)(last - first) + 1);
            }

            throw new InvalidOperationException("Widths grow without end.");
        }

        public string Index(PortraitSql sql, string value) => sql.BinOfNumber(value, WidthOf(Digit, Power), First);

        public object Edge(int bin)
        {
            var steps = First + bin;
            if (Math.Abs(steps) > 1e15 || Math.Abs(Power) > 12)
                return steps * WidthOf(Digit, Power);
            var edge = Power < 0 ? (decimal)steps * Digit / (decimal)Math.Pow(10, -Power) : (decimal)steps * Digit * (decimal)Math.Pow(10, Power);
            return EngineValue.Shown(edge)!;
        }

        private static double WidthOf(int digit, int power) => double.Parse($"{digit}E{power}", CultureInfo.InvariantCulture);
    }
}
