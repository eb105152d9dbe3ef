using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>How the values of a column are expected to be spread: over single values, or over ranges of numbers.</summary>
/// <param name="Weights">The expected share of each value or range; with the tails they add up to 1.</param>
public sealed record Partition(IReadOnlyList<double> Weights)
{
    // Shares are often written with a few digits only.
    private const double Slack = 1e-5;

    /// <summary>The values; null where there are ranges.</summary>
    public IReadOnlyList<Literal>? Values { get; init; }

    /// <summary>The ends of the ranges, rising, one more than there are weights; the first may be −∞ and the last ∞. Null where there are values.</summary>
    public IReadOnlyList<double>? Bins { get; init; }

    /// <summary>The expected shares below the first end and above the last; null where none is expected.</summary>
    public IReadOnlyList<double>? TailWeights { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var weight in Weights.Concat(TailWeights ?? []).Where(w => w < 0))
            yield return $"the weight {weight} is negative";
        if (Weights.Concat(TailWeights ?? []).Sum() is var sum && Math.Abs(sum - 1) > Slack)
            yield return $"the weights add up to {sum}; expected 1";
        foreach (var fault in Values is null ? FaultsOfBins(Bins ?? []) : FaultsOfValues(Values))
            yield return fault;
    }

    private IEnumerable<string> FaultsOfValues(IReadOnlyList<Literal> values)
    {
        if (values.Count != Weights.Count)
            yield return $"there are {values.Count} values and {Weights.Count} weights; expected one weight for each value";
        foreach (var twice in values.GroupBy(v => v).Where(g => g.Count() > 1))
            yield return $"values holds {twice.Key} twice";
        if (TailWeights is not null)
            yield return "tail_weights is for bins; values have no tails";
    }

    private IEnumerable<string> FaultsOfBins(IReadOnlyList<double> bins)
    {
        if (bins.Count != Weights.Count + 1)
            yield return $"there are {bins.Count} bins and {Weights.Count} weights; expected one end of a range more than weights";
        foreach (var (one, next) in bins.Zip(bins.Skip(1)).Where(pair => pair.First >= pair.Second))
            yield return $"in bins {next} follows {one}; expected rising ends";
        if (TailWeights is { Count: not 2 })
            yield return $"there are {TailWeights.Count} tail_weights; expected two, below the first end and above the last";
        if (TailWeights is not null && bins.Any(double.IsInfinity))
            yield return "tail_weights is for bins with finite ends; nothing lies beyond an infinite one";
    }
}
