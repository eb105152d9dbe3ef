using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Measuring;

/// <summary>How an expectation sees the rows of a batch.</summary>
/// <param name="Unexpected">SQL over a row: true where it is unexpected. It must not be true for a row that is set aside.</param>
/// <param name="Judged">The number of rows that are not set aside; null when every row is judged.</param>
/// <param name="Values">What to show of an unexpected row: columns and the SQL of their values.</param>
public sealed record RowTest(string Unexpected, MetricField? Judged, IReadOnlyList<KeyValuePair<string, string>> Values)
{
    /// <summary>Whether rows can be set aside at all; a count of missing rows is given only then.</summary>
    public bool SetsAside => Judged is not null;

    /// <summary>A cheaper way to count the unexpected rows than counting by the predicate; null when there is none.</summary>
    public MetricField? UnexpectedCount { get; init; }

    /// <summary>What must be measured before the test can be stated; null for most, whose test is this very one.</summary>
    public EarlierMeasure? Earlier { get; init; }

    /// <summary>A test that can be stated only when something has been measured.</summary>
    /// <param name="metrics">What to measure.</param>
    /// <param name="state">States the test.</param>
    public static RowTest After(IReadOnlyList<MetricField> metrics, Func<MetricValues, RowTest> state)
        => new("false", Judged: null, []) { Earlier = new(metrics, state) };

    /// <summary>
    /// A cheaper way to count the judged rows that are as expected, from which the unexpected ones follow; null when there is none. Give one of the two
    /// only.
    /// </summary>
    public MetricField? ExpectedCount { get; init; }

    /// <summary>A test of one column's typed values; rows where it is null are set aside.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="column">The column.</param>
    /// <param name="unexpected">SQL that is true where the value is unexpected, and unknown where it is null, as comparisons are.</param>
    public static RowTest OfValues(BatchScope batch, BatchColumn column, string unexpected)
        => new(unexpected, batch.CountOf(column.Value), [new(column.Name, column.Value)]);

    /// <summary>A test of what stands in the data of one column, whatever its type; rows where it is null are set aside.</summary>
    public static RowTest OfTexts(BatchScope batch, BatchColumn column, string unexpected)
        => new($"{column.Text} IS NOT NULL AND {unexpected}", batch.CountOf(column.Text), [new(column.Name, column.Text)]);
}

/// <summary>What a test needs to know before it can be stated.</summary>
/// <param name="Metrics">What to measure.</param>
/// <param name="State">States the test from the measured values.</param>
public sealed record EarlierMeasure(IReadOnlyList<MetricField> Metrics, Func<MetricValues, RowTest> State);
