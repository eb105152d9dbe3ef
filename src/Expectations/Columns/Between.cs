using System.Globalization;
using System.Numerics;

namespace ContactCenter.Expectations.Columns;

/// <summary>Numbers between two others.</summary>
internal static class Between
{
    /// <summary>The number at a share of the way from one to another; exact where both are whole numbers or decimals that a decimal can hold.</summary>
    public static object? Of(object? one, object? other, double share) => (one, other) switch
    {
        (null, _) or (_, null) => null,
        (double or float, _) or (_, double or float) => Of(Double(one), Double(other), share),
        (BigInteger, _) or (_, BigInteger) => Of(Double(one), Double(other), share),
        _ => Of(Convert.ToDecimal(one, CultureInfo.InvariantCulture), Convert.ToDecimal(other, CultureInfo.InvariantCulture), (decimal)share),
    };

    // Weighted, and not one plus a part of the difference, so that two values at the ends of the range do not overflow.
    private static double Of(double one, double other, double share) => one.Equals(other) ? one : (one * (1 - share)) + (other * share);

    private static decimal Of(decimal one, decimal other, decimal share) => ((one * (1 - share)) + (other * share)) / 1.0000000000000000000000000000m;

    private static double Double(object value) => value is BigInteger big ? (double)big : Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
