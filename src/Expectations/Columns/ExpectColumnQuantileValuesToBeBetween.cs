using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// Each of some quantiles of a column of numbers, dates or times lies between its two bounds. A quantile is a value of the column: 0 is the least,
/// 1 the greatest, 0.5 the middle one. What is observed are the quantiles and their values. Unmet, with null observed, when there is no value.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="QuantileRanges">The quantiles (0 to 1), and for each its bounds, both included: [least, greatest], either of them null for none.</param>
/// <param name="AllowRelativeError">
/// What a quantile is that falls between two values: nearest (the default), lower, higher, midpoint or linear. True and false mean nearest: quantiles
/// are exact here at any size.
/// </param>
/// <example><code>
/// expect_column_quantile_values_to_be_between:
///   column: connected_handling_time
///   quantile_ranges:
///     quantiles: [0.5, 0.95]
///     value_ranges: [[200, 500], [null, 1500]]
/// </code></example>
public sealed record ExpectColumnQuantileValuesToBeBetween(
    string Column,
    QuantileRanges QuantileRanges,
    QuantileChoice AllowRelativeError = QuantileChoice.Nearest) : Expectation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => [Column];

    /// <inheritdoc/>
    public override string Sentence
        => $"of {Column} {string.Join(", ", QuantileRanges.Quantiles.Zip(QuantileRanges.ValueRanges, (q, range) => $"quantile {q} {range.Bounds.Phrase}"))}";

    /// <inheritdoc/>
    public override bool ObservesValues => true;

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check() => QuantileRanges.Check("quantile_ranges");

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var column = batch.Column(Column);
        try
        {
            return Measure(batch, column);
        }
        catch (CannotEvaluateException e) when (NoValues.MayBeAll(column))
        {
            return NoValues.Or(e, batch, column);
        }
    }

    private Measurement Measure(BatchScope batch, BatchColumn column)
    {
        var kind = column.Kind;
        if (kind is not (ValueKind.Integer or ValueKind.Number)
            && (kind is not (ValueKind.Date or ValueKind.Timestamp) || AllowRelativeError is QuantileChoice.Midpoint or QuantileChoice.Linear))
        {
            throw Incomparable.NeedsNumbers(column, "quantile");
        }

        foreach (var range in QuantileRanges.ValueRanges)
            range.Bounds.RequireComparable(kind, $"a quantile of column '{Column}'", batch.Dialect);

        var elements = batch.Rows;
        var count = batch.CountOf(column.Value);
        List<Quantile> quantiles = [.. QuantileRanges.Quantiles.Select(q => Quantile.Of(batch, column.Value, q, AllowRelativeError))];
        return new(
            [elements, count, .. quantiles.SelectMany(q => q.Metrics)],
            values => Conclude(values.Count(elements), values.Count(count) == 0 ? null : [.. quantiles.Select(q => q.Value(values, values.Count(count)))]));
    }

    private Conclusion Conclude(long elements, List<object?>? found)
    {
        if (found is null)
            return new(Outcome.Unmet, new() { ElementCount = elements, Observed = new(null) });

        var met = found.Zip(QuantileRanges.ValueRanges).All(pair => pair.Second.Bounds.Contains(pair.First));
        List<KeyValuePair<string, object?>> observed = [new("quantiles", QuantileRanges.Quantiles), new(Quantile.Values, found)];
        return Conclusion.Of(met, new() { ElementCount = elements, Observed = new(observed) });
    }
}
