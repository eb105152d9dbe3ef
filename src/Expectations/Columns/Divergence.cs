namespace ContactCenter.Expectations.Columns;

/// <summary>The divergence of observed shares from expected ones (Kullback and Leibler's relative entropy), in nats.</summary>
internal static class Divergence
{
    /// <summary>The divergence. Either side is scaled to add up to 1.</summary>
    /// <returns>0 or more; infinite where something is observed that is not expected at all; NaN where nothing is observed.</returns>
    public static double Of(IReadOnlyList<double> observed, IReadOnlyList<double> expected)
        => Of(observed, expected, observed.Sum(), expected.Sum());

    /// <summary>The part of a divergence that some of the shares make.</summary>
    /// <param name="observed">Observed shares.</param>
    /// <param name="expected">Expected shares.</param>
    /// <param name="observedSum">What all observed shares add up to.</param>
    /// <param name="expectedSum">What all expected shares add up to.</param>
    public static double Of(IReadOnlyList<double> observed, IReadOnlyList<double> expected, double observedSum, double expectedSum)
        => observedSum == 0 ? double.NaN : observed.Zip(expected, (p, q) => Term(p / observedSum, q / expectedSum)).Sum();

    private static double Term(double observed, double expected) => (observed, expected) switch
    {
        (0, _) => 0,
        (_, 0) => double.PositiveInfinity,
        _ => observed * Math.Log(observed / expected),
    };
}
