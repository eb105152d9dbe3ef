using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Tables;

/// <summary>
/// The table has as many rows as another suite's table. What is observed are both numbers. A row condition is asked of this table only.
/// </summary>
/// <param name="OtherTableName">The suite of the other table, looked for in the own system first.</param>
/// <example><code>
/// expect_table_row_count_to_equal_other_table: { other_table_name: orders }
/// </code></example>
public sealed record ExpectTableRowCountToEqualOtherTable(string OtherTableName) : TableExpectation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> OtherSuites => [OtherTableName];

    /// <inheritdoc/>
    public override string Sentence => $"the number of rows is that of {OtherTableName}";

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var own = batch.Rows;
        MetricField other = new(new PassMetric($"SELECT {batch.Dialect.CountWhere(null)} FROM {batch.OtherRelation(OtherTableName)} AS ccq_other"));
        return new([own, other], values =>
        {
            var (ownRows, otherRows) = (values.Count(own), values.Count(other));
            List<KeyValuePair<string, object?>> observed = [new("self", ownRows), new("other", otherRows)];
            return Conclusion.Of(ownRows == otherRows, new() { Observed = new(observed) });
        });
    }
}
