using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Queries;

/// <summary>A query gives no rows. Every row that it gives is unexpected.</summary>
/// <param name="UnexpectedRowsQuery">
/// A SELECT in the engine's SQL, in which <c>{batch}</c> stands for the table: its columns with their typed values, and only the rows for
/// which the rule's row_condition holds.
/// </param>
/// <example><code>
/// unexpected_rows_expectation:
///   unexpected_rows_query: SELECT orderId, count(DISTINCT cityCode) AS cities FROM {batch} GROUP BY orderId HAVING count(DISTINCT cityCode) > 1
/// </code></example>
public sealed record UnexpectedRowsExpectation(string UnexpectedRowsQuery) : Expectation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => [];

    /// <inheritdoc/>
    public override string Sentence => $"no rows come from {UnexpectedRowsQuery.Trim()}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check() => BatchQuery.Check("unexpected_rows_query", UnexpectedRowsQuery);

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var query = BatchQuery.Over(UnexpectedRowsQuery, batch.Table);
        MetricField rows = new(new PassMetric($"SELECT count(*) FROM (\n{query}\n) AS ccq_unexpected"));
        return new([rows], values =>
        {
            var count = values.Count(rows);
            return Conclusion.Of(count == 0, new() { UnexpectedCount = count, Observed = new(count) });
        })
        {
            UnexpectedRowsQuery = query,
        };
    }
}
