using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tables;

/// <summary>
/// The table has as many rows as the tables that it was made from have together, so that none was lost or doubled on the way. Records that a
/// reader rejected are no rows.
/// </summary>
/// <param name="SourceSuites">The suites of those tables, at least one, looked for in the own system first.</param>
/// <param name="Tolerance">How much the two numbers may differ: rows, or a share of the sources' rows such as <c>0.5%</c>. Null: not at all.</param>
/// <example><code>
/// expect_table_row_count_to_match_sources: { source_suites: [inbound_calls, outbound_calls], tolerance: 0.5% }
/// </code></example>
public sealed record ExpectTableRowCountToMatchSources(IReadOnlyList<string> SourceSuites, Limit? Tolerance = null) : TableExpectation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> OtherSuites => SourceSuites;

    /// <inheritdoc/>
    public override string Sentence
        => $"the number of rows is that of {string.Join(" and ", SourceSuites)}{(SourceSuites.Count > 1 ? " together" : "")}"
            + $"{(Tolerance is { } tolerance ? $", give or take {tolerance}{(tolerance.IsPercent ? "" : " rows")}" : "")}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
    {
        if (SourceSuites.Count == 0)
            yield return new("source_suites", "source_suites is empty; expected the name of at least one suite");
        if (Tolerance is { } tolerance && !(tolerance.Value >= 0 && (tolerance.IsPercent ? tolerance.Value <= 100 : double.IsInteger(tolerance.Value))))
            yield return new("tolerance", $"tolerance is {tolerance}; expected a whole number of rows, 0 or more, or a share from 0% to 100%");
    }

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var rows = batch.Rows;
        List<MetricField> sources = [.. SourceSuites.Select(suite
            => new MetricField(new PassMetric($"SELECT {batch.Dialect.CountWhere(null)} FROM {batch.OtherRelation(suite)} AS ccq_other")))];
        return new([rows, .. sources], values => Conclude(values.Count(rows), [.. sources.Select(values.Count)]));
    }

    private Conclusion Conclude(long rows, IReadOnlyList<long> ofSources)
    {
        var expected = ofSources.Sum();
        var differs = (Tolerance ?? Limit.None).IsExceededBy(Math.Abs(rows - expected), expected);
        var observed = new List<KeyValuePair<string, object?>> { new("rows", rows), new("source_rows", expected) };
        if (ofSources.Count > 1)
            observed.AddRange(SourceSuites.Select((suite, i) => KeyValuePair.Create<string, object?>(suite, ofSources[i])));
        return Conclusion.Of(!differs, new() { ElementCount = rows, Observed = new(observed) });
    }
}
