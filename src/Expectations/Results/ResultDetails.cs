namespace ContactCenter.Expectations.Results;

/// <summary>
/// What was measured for one expectation. The names are those of Great Expectations' result; a field that the kind of
/// expectation does not have is null and left out of the JSON, except percentages, which are null where their denominator is 0.
/// </summary>
public sealed record ResultDetails
{
    /// <summary>Nothing was measured.</summary>
    public static ResultDetails None { get; } = new();

    /// <summary>Rows looked at: those for which the row condition holds.</summary>
    public long? ElementCount { get; init; }

    /// <summary>Rows set aside because what the expectation looks at is missing.</summary>
    public long? MissingCount { get; init; }

    /// <summary>Rows that are not as expected.</summary>
    public long? UnexpectedCount { get; init; }

    /// <summary>The first unexpected values, at most <see cref="SampleSize"/>; null when they were not fetched (the expectation was met).</summary>
    public IReadOnlyList<object?>? PartialUnexpectedList { get; init; }

    /// <summary>Unexpected values and their counts, most frequent first, at most <see cref="SampleSize"/>.</summary>
    public IReadOnlyList<ValueCount>? PartialUnexpectedCounts { get; init; }

    /// <summary>
    /// True when <see cref="PartialUnexpectedCounts"/> counts every unexpected row; false when only the first ones were read because
    /// the data are large.
    /// </summary>
    public bool CountsAreComplete { get; init; } = true;

    /// <summary>Example rows, at most <see cref="SampleSize"/>, in the order of the data.</summary>
    public IReadOnlyList<UnexpectedRow>? PartialUnexpectedRows { get; init; }

    /// <summary>What an aggregate or table expectation saw; null in its value means that there was nothing to aggregate.</summary>
    public Observed? Observed { get; init; }

    /// <summary>How many unexpected values and rows are kept as examples.</summary>
    public const int SampleSize = 20;

    /// <summary><see cref="MissingCount"/> in percent of <see cref="ElementCount"/>; null where that is 0.</summary>
    public double? MissingPercent => Percent(MissingCount, ElementCount);

    /// <summary><see cref="UnexpectedCount"/> in percent of the rows that were not set aside; null where there are none.</summary>
    public double? UnexpectedPercent => Percent(UnexpectedCount, ElementCount - (MissingCount ?? 0));

    /// <summary><see cref="UnexpectedCount"/> in percent of <see cref="ElementCount"/>; null where that is 0.</summary>
    public double? UnexpectedPercentTotal => Percent(UnexpectedCount, ElementCount);

    private static double? Percent(long? part, long? whole) => part is null || whole is null or 0 ? null : 100.0 * part / whole;
}

/// <summary>An observed value, told apart from "nothing was observed".</summary>
/// <param name="Value">A number, text, a list …, or null when the data held nothing to aggregate.</param>
public sealed record Observed(object? Value)
{
    /// <summary>For people, in place of a null that does not mean that there was nothing to aggregate; null else.</summary>
    public string? InWords { get; init; }
}
