using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites.Arguments;

namespace ContactCenter.Expectations.Tables;

/// <summary>
/// The newest row is not older than a length of time, counted back from the start of the run. Rows that are dated after it do not count, so
/// that one wrong date can't hide that nothing new came. Unmet, with null observed, when there is no value that counts.
/// </summary>
/// <param name="Column">The column that dates a row: a date, which counts from its midnight, or a timestamp.</param>
/// <param name="MaxAge">The greatest age that is expected: <c>15m</c>, <c>24h</c>, <c>7d</c>, <c>1d12h</c>.</param>
/// <example><code>
/// expect_table_freshness_to_be_within: { column: messageSentTime, max_age: 24h }
/// </code></example>
public sealed record ExpectTableFreshnessToBeWithin(string Column, TimeSpan MaxAge) : Expectation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => [Column];

    /// <inheritdoc/>
    public override bool ObservesValues => true;

    /// <inheritdoc/>
    public override string Sentence => $"the newest {Column} is at most {DurationType.Text(MaxAge)} old";

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var column = batch.Column(Column);
        if (column.Kind is not (ValueKind.Date or ValueKind.Timestamp))
            throw Incomparable.NeedsTimes(column);

        var elements = batch.Rows;
        var dialect = batch.Dialect;
        var newest = dialect.Aggregate($"max({column.Value})", batch.Within($"{column.Value} <= {dialect.Moment(batch.Now)}"));
        MetricField observed = new(new ScanMetric(newest));
        MetricField isFresh = new(new ScanMetric($"{newest} >= {dialect.Moment(batch.Now - MaxAge)}"));
        return new([elements, observed, isFresh], values => Conclusion.Of(
            values.Value(isFresh) is true,
            new() { ElementCount = values.Count(elements), Observed = new(values.Value(observed)) }));
    }
}
