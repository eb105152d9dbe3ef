using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Columns;

/// <summary>A quantile of a column, ready to be measured.</summary>
/// <param name="Metrics">What to measure.</param>
/// <param name="Value">Its value; the number of values must be at least 1.</param>
internal sealed record Quantile(IReadOnlyList<MetricField> Metrics, Func<MetricValues, long, object?> Value)
{
    /// <summary>The name that the values of quantiles have in a result.</summary>
    public const string Values = "values";

    public static Quantile Of(BatchScope batch, string value, double quantile, QuantileChoice choice)
    {
        if (choice is not (QuantileChoice.Midpoint or QuantileChoice.Linear))
        {
            var element = batch.Element(value, new(quantile, RoundingOf(choice)));
            return new([element], (values, _) => values.Value(element));
        }

        var lower = batch.Element(value, new(quantile, Rounding.Down));
        var upper = batch.Element(value, new(quantile, Rounding.Up));
        return new(
            [lower, upper],
            (values, count) => Between.Of(values.Value(lower), values.Value(upper), choice == QuantileChoice.Midpoint ? 0.5 : Fraction(quantile, count)));
    }

    private static double Fraction(double quantile, long count)
    {
        var place = ElementPosition.Exactly(quantile, count);
        return place - Math.Floor(place);
    }

    private static Rounding RoundingOf(QuantileChoice choice) => choice switch
    {
        QuantileChoice.Lower => Rounding.Down,
        QuantileChoice.Higher => Rounding.Up,
        _ => Rounding.Nearest,
    };
}
