using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// The values of a column are spread as expected: the Kullback–Leibler divergence (the relative entropy, in nats) of their spread from an expected
/// one is not greater than a threshold. 0 means spread alike. A value or range that is not expected at all makes it infinite; what is observed is
/// null then, and where there are no values, and the expectation is unmet.
/// </summary>
/// <param name="Column">The column; one of numbers for bins.</param>
/// <param name="PartitionObject">
/// The expected spread: values with their weights, or bins (the rising ends of ranges, each with its lower end but the last with both) with a weight
/// for each range and, in tail_weights, below and above all. The weights add up to 1. Null: the column's own spread, from which it does not diverge.
/// </param>
/// <param name="Threshold">The greatest divergence that is expected, 0 or more. Null: any.</param>
/// <param name="BucketizeData">True (the default): numbers are counted by the bins. False goes only with values.</param>
/// <param name="TailWeightHoldout">
/// The share, 0 to 1, that is expected of values not listed, or beyond the bins, half on either side; the other weights make room for it. Default 0.
/// </param>
/// <param name="InternalWeightHoldout">The share, 0 to 1, that is spread over the bins whose weight is 0; only for bins. Default 0.</param>
/// <example><code>
/// expect_column_kl_divergence_to_be_less_than:
///   column: channel_name
///   partition_object: { values: [Inbound, Outcall, Email], weights: [0.8, 0.15, 0.05] }
///   threshold: 0.1
/// </code></example>
public sealed record ExpectColumnKlDivergenceToBeLessThan(
    string Column,
    Partition? PartitionObject = null,
    double? Threshold = null,
    bool BucketizeData = true,
    double TailWeightHoldout = 0,
    double InternalWeightHoldout = 0) : Expectation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => [Column];

    /// <inheritdoc/>
    public override string Sentence
        => $"the divergence of {Column} from its expected spread is {(Threshold is { } threshold ? $"at most {threshold}" : "anything")}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
    {
        foreach (var fault in PartitionObject?.Faults() ?? [])
            yield return new("partition_object", fault);
        if (Threshold < 0)
            yield return new("threshold", $"threshold is {Threshold}; expected 0 or more");
        if (!(TailWeightHoldout is >= 0 and <= 1))
            yield return new("tail_weight_holdout", $"tail_weight_holdout is {TailWeightHoldout}; expected a share from 0 to 1");
        if (!(InternalWeightHoldout is >= 0 and <= 1))
            yield return new("internal_weight_holdout", $"internal_weight_holdout is {InternalWeightHoldout}; expected a share from 0 to 1");
        if (TailWeightHoldout + InternalWeightHoldout > 1)
            yield return new("internal_weight_holdout", "tail_weight_holdout and internal_weight_holdout add up to more than 1");
        if (TailWeightHoldout > 0 && PartitionObject?.TailWeights is not null)
            yield return new("tail_weight_holdout", "tail_weight_holdout does not go with tail_weights, which say what is expected in the tails");
        if (TailWeightHoldout > 0 && PartitionObject?.Bins is [double.NegativeInfinity, .., double.PositiveInfinity])
            yield return new("tail_weight_holdout", "tail_weight_holdout does not go with bins that are infinite at both ends; nothing lies beyond");
        if (InternalWeightHoldout > 0 && PartitionObject?.Values is not null)
            yield return new("internal_weight_holdout", "internal_weight_holdout is for bins, not for values");
        if (!BucketizeData && PartitionObject?.Bins is not null)
            yield return new("bucketize_data", "bucketize_data is false, but partition_object has bins; expected values");
    }

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var column = batch.Column(Column);
        try
        {
            var spread = PartitionObject switch
            {
                null => OwnSpread.Of(batch, column),
                { Values: { } values } => SpreadOfValues.Of(batch, column, values, PartitionObject.Weights, TailWeightHoldout),
                { } bins => SpreadOfBins.Of(batch, column, bins, TailWeightHoldout, InternalWeightHoldout),
            };
            var elements = batch.Rows;
            return new([elements, .. spread.Metrics], values => Conclude(values.Count(elements), spread.Divergence(values)));
        }
        catch (CannotEvaluateException e) when (NoValues.MayBeAll(column))
        {
            return NoValues.Or(e, batch, column);
        }
    }

    private static Observed ObservedOf(double divergence) => double.IsFinite(divergence)
        ? new(divergence)
        : new(null) { InWords = double.IsNaN(divergence) ? null : "an infinite divergence: there are values where none is expected" };

    private Conclusion Conclude(long elements, double divergence)
    {
        var met = !double.IsNaN(divergence) && divergence <= (Threshold ?? double.PositiveInfinity);
        return Conclusion.Of(
            met,
            new() { ElementCount = elements, Observed = ObservedOf(divergence) });
    }
}
