namespace ContactCenter.Expectations.Results;

/// <summary>How many rules had which outcome.</summary>
/// <param name="Met">Rules met.</param>
/// <param name="Unmet">Rules unmet, of any severity.</param>
/// <param name="NotApplicable">Rules that had nothing to judge.</param>
/// <param name="Errored">Rules that could not be evaluated.</param>
public sealed record Statistics(int Met, int Unmet, int NotApplicable, int Errored)
{
    /// <summary>Rules that were evaluated or should have been: met, unmet and errored.</summary>
    public int Evaluated => Met + Unmet + Errored;

    /// <summary>Rules met in percent of those evaluated; null when none was.</summary>
    public double? SuccessPercent => Evaluated == 0 ? null : 100.0 * Met / Evaluated;

    /// <summary>Counts the outcomes of <paramref name="results"/>.</summary>
    public static Statistics Of(IEnumerable<ExpectationResult> results)
    {
        var counts = new int[4];
        foreach (var result in results)
            counts[(int)result.Outcome]++;
        return new(counts[(int)Outcome.Met], counts[(int)Outcome.Unmet], counts[(int)Outcome.NotApplicable], counts[(int)Outcome.Errored]);
    }
}
