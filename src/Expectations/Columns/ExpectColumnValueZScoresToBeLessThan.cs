using System.Globalization;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// No value stands out: its distance from the column's mean is less than a number of standard deviations (of the sample, n − 1). Nulls and
/// values of the wrong type are set aside. Where all values are equal none stands out.
/// </summary>
/// <param name="Column">The column; it must hold numbers.</param>
/// <param name="Threshold">The number of standard deviations that a value must stay below.</param>
/// <param name="DoubleSided">True: distances below the mean count like those above it. False: only values above the mean can be unexpected.</param>
/// <param name="Mostly">The least share of the values that must not stand out, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_value_z_scores_to_be_less_than: { column: connected_handling_time, threshold: 3, double_sided: true }
/// </code></example>
public sealed record ExpectColumnValueZScoresToBeLessThan(string Column, double Threshold, bool DoubleSided, double Mostly = 1)
    : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    public override RowReach Reach => RowReach.Table;

    private double Limit => DoubleSided ? Math.Abs(Threshold) : Threshold;

    /// <inheritdoc/>
    protected override string Phrase
        => $"is less than {Limit.ToString(CultureInfo.InvariantCulture)} standard deviations {(DoubleSided ? "away from" : "above")} the mean";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
    {
        var value = Numbers.Of(batch, column, "z-score");
        MetricField mean = new(new ScanMetric(batch.Aggregate(batch.Dialect.Mean(value))));
        MetricField deviation = new(new ScanMetric(Numbers.Deviation(batch, column, "z-score")));
        return RowTest.After([mean, deviation], values => RowTest.OfValues(
            batch,
            column,
            values.Value(mean) is { } center && values.Value(deviation) is { } spread && Convert.ToDouble(spread, CultureInfo.InvariantCulture) > 0
                ? StandsOut(value, batch.Dialect, Convert.ToDouble(center, CultureInfo.InvariantCulture), Convert.ToDouble(spread, CultureInfo.InvariantCulture))
                : "false"));
    }

    private string StandsOut(string value, Dialect dialect, double mean, double deviation)
    {
        var score = $"({value} - {dialect.Number(mean)}) / {dialect.Number(deviation)}";
        return $"{(DoubleSided ? $"abs({score})" : score)} >= {dialect.Number(Limit)}";
    }
}
