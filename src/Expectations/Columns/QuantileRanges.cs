using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>Quantiles and where each is expected to lie.</summary>
/// <param name="Quantiles">The quantiles, 0 to 1.</param>
/// <param name="ValueRanges">The bounds of each, in the same order.</param>
public sealed record QuantileRanges(IReadOnlyList<double> Quantiles, IReadOnlyList<ValueRange> ValueRanges)
{
    /// <summary>What is wrong with them together.</summary>
    public IEnumerable<ParameterFault> Check(string parameter)
    {
        if (Quantiles.Count == 0)
            yield return new(parameter, "quantiles is empty; expected at least one");
        if (Quantiles.Count != ValueRanges.Count)
            yield return new(parameter, $"there are {Quantiles.Count} quantiles and {ValueRanges.Count} value_ranges; expected one range for each quantile");
        foreach (var quantile in Quantiles.Where(q => q is < 0 or > 1))
            yield return new(parameter, $"quantile {quantile} is not between 0 and 1");
        foreach (var fault in ValueRanges.SelectMany(range => range.Bounds.Check(oneIsNeeded: false)))
            yield return new(parameter, fault.Message);
    }
}

/// <summary>Where a quantile is expected to lie, bounds included.</summary>
/// <param name="Min">The least value; null for no lower bound.</param>
/// <param name="Max">The greatest value; null for no upper bound.</param>
public sealed record ValueRange(Literal? Min, Literal? Max)
{
    internal ValueBounds Bounds => new(Min, Max, StrictMin: false, StrictMax: false);
}

/// <summary>What a quantile is that falls between two values.</summary>
public enum QuantileChoice
{
    /// <summary>The nearer of the two; of two equally near ones the one at the even place, from 0.</summary>
    Nearest,

    /// <summary>The lower.</summary>
    Lower,

    /// <summary>The higher.</summary>
    Higher,

    /// <summary>The mean of the two.</summary>
    Midpoint,

    /// <summary>The number between them at the quantile's exact place.</summary>
    Linear,
}
