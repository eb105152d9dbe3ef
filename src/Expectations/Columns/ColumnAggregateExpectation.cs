using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>An expectation that one aggregate of a column lies between two bounds.</summary>
/// <param name="Column">The column.</param>
/// <param name="MinValue">The least value. Null: no lower bound.</param>
/// <param name="MaxValue">The greatest value. Null: no upper bound; with both missing any observed value is as expected.</param>
/// <param name="StrictMin">The least value itself is unexpected. Default false.</param>
/// <param name="StrictMax">The greatest value itself is unexpected. Default false.</param>
public abstract record ColumnAggregateExpectation(string Column, Literal? MinValue, Literal? MaxValue, bool StrictMin, bool StrictMax)
    : Expectation
{
    private ValueBounds Bounds => new(MinValue, MaxValue, StrictMin, StrictMax);

    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Columns => [Column];

    /// <summary>What is aggregated, before "of column": <c>the mean</c>.</summary>
    protected abstract string Aggregate { get; }

    /// <inheritdoc/>
    public sealed override string Sentence => $"{Aggregate} of {Column} {Bounds.Phrase}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check() => Bounds.Check(oneIsNeeded: false);

    /// <summary>What to measure.</summary>
    /// <exception cref="CannotEvaluateException">The column's values can't be aggregated so.</exception>
    protected abstract ColumnAggregate Of(BatchScope batch, BatchColumn column);

    /// <inheritdoc/>
    public sealed override Measurement Measure(BatchScope batch)
    {
        var column = batch.Column(Column);
        var elements = batch.Rows;
        BoundAggregate observed;
        try
        {
            observed = Of(batch, column).Bind(batch, Bounds, $"{Aggregate} of column '{Column}'");
        }
        catch (CannotEvaluateException e) when (NoValues.MayBeAll(column))
        {
            return NoValues.Or(e, batch, column);
        }

        return new(
            [elements, .. observed.Metrics],
            values =>
            {
                var (value, within) = observed.Read(values);
                return Conclusion.Of(
                    within,
                    new() { ElementCount = values.Count(elements), Observed = new(value) });
            });
    }
}
