using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Measuring;

/// <summary>What one rule needs to know of a batch, and what it makes of it.</summary>
/// <param name="Metrics">What to measure. Equal metrics of several rules are measured once.</param>
/// <param name="Conclude">The conclusion, from the measured values.</param>
/// <param name="Unexpected">Which rows are unexpected; null for an expectation that does not judge rows.</param>
public sealed record Measurement(
    IReadOnlyList<MetricField> Metrics,
    Func<MetricValues, Conclusion> Conclude,
    UnexpectedRows? Unexpected = null)
{
    /// <summary>What to measure once the metrics are known, instead of concluding from them; null for most rules, which ask once.</summary>
    public Func<MetricValues, Measurement>? Next { get; init; }

    /// <summary>
    /// A query whose rows are unexpected, for an expectation that gives them itself instead of judging those of the batch; null for all others.
    /// </summary>
    public string? UnexpectedRowsQuery { get; init; }

    /// <summary>A measurement that can be stated only when something else has been measured.</summary>
    /// <param name="metrics">What to measure first.</param>
    /// <param name="next">States the measurement.</param>
    public static Measurement InTwoSteps(IReadOnlyList<MetricField> metrics, Func<MetricValues, Measurement> next)
        => new(metrics, _ => throw new InvalidOperationException("The second step concludes.")) { Next = next };
}

/// <summary>What one expectation concludes from what was measured.</summary>
/// <param name="Outcome">Met, unmet or not applicable.</param>
/// <param name="Details">What was measured.</param>
public sealed record Conclusion(Outcome Outcome, ResultDetails Details)
{
    /// <summary>The conclusion of an expectation that had something to judge.</summary>
    /// <param name="met">Whether the data are as expected.</param>
    /// <param name="details">What was measured.</param>
    public static Conclusion Of(bool met, ResultDetails details) => new(met ? Outcome.Met : Outcome.Unmet, details);
}

/// <summary>
/// The one predicate of a row-by-row expectation. The count, the examples, the quarantine split and a row's reasons all come from it.
/// </summary>
/// <param name="Predicate">SQL over a row of the batch, true where the row is unexpected. Unknown counts as false.</param>
/// <param name="Values">What to show of an unexpected row: columns and the SQL of their values.</param>
public sealed record UnexpectedRows(string Predicate, IReadOnlyList<KeyValuePair<string, string>> Values);
