namespace ContactCenter.Expectations.Portraiture;

/// <summary>
/// How much failing rows gather in some parts of a table. A part counts when it holds so many failing rows, and so many more than its size would give, that chance does not explain
/// it; the measure is the share of all failing rows that is there beyond what an even spread would put there. Three failing rows make no pattern.
/// </summary>
internal static class Gathering
{
    private const long FewestFailing = 10;
    private const long FewestInPart = 5;

    // The part's share of failing rows against the table's.
    private const double LeastLift = 1.5;

    // In standard deviations: hundreds of parts are looked at, and one in ten thousand would be this far off by chance.
    private const double LeastDeviations = 4;

    private const double LeastShare = 0.1;

    /// <summary>The measure, 0 to 1; 0 where failing rows don't gather.</summary>
    /// <param name="parts">The rows and the failing rows of each part.</param>
    public static double Of(IReadOnlyList<(long Rows, long Failing)> parts)
    {
        var (rows, failing) = (parts.Sum(p => p.Rows), parts.Sum(p => p.Failing));
        if (failing < FewestFailing || failing == rows)
            return 0;

        var share = (double)failing / rows;
        var beyond = 0.0;
        foreach (var part in parts)
        {
            var even = part.Rows * share;
            var isHot = part.Failing >= FewestInPart
                && part.Failing >= LeastLift * even
                && part.Failing - even >= LeastDeviations * Math.Sqrt(even * (1 - share));
            if (isHot)
                beyond += part.Failing - even;
        }

        return beyond / failing is >= LeastShare and var strength ? strength : 0;
    }
}
