using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Columns;

/// <summary>The spread of a column of numbers over ranges.</summary>
internal static class SpreadOfBins
{
    public static Spread Of(BatchScope batch, BatchColumn column, Partition expected, double tailHoldout, double internalHoldout)
    {
        var value = Numbers.Of(batch, column, "divergence over bins");
        var count = batch.CountOf(value);
        // How many lie below each end; one condition an end is half the work of one for each range.
        List<MetricField?> below = [.. expected.Bins!.Select((end, i) => Below(batch, value, end, isLast: i == expected.Bins!.Count - 1))];
        var weights = ExpectedWeights(expected, tailHoldout, internalHoldout);

        return new(
            [count, .. below.OfType<MetricField>()],
            values =>
            {
                var all = values.Count(count);
                List<long> places = [.. below.Select((field, i) => field is { } some ? values.Count(some) : i == 0 ? 0 : all)];
                IEnumerable<long> counts = [places[0], .. places.Zip(places.Skip(1), (one, next) => next - one), all - places[^1]];
                return Divergence.Of([.. counts.Select(c => (double)c)], weights);
            });
    }

    // The last range holds its upper end too. Beyond infinity there is nothing to count.
    private static MetricField? Below(BatchScope batch, string value, double end, bool isLast)
        => double.IsInfinity(end) ? null : batch.CountWhere($"{value} {(isLast ? "<=" : "<")} {batch.Dialect.Number(end)}");

    // Below all, the ranges, above all.
    private static List<double> ExpectedWeights(Partition expected, double tailHoldout, double internalHoldout)
    {
        var room = 1 - tailHoldout - internalHoldout;
        var empty = expected.Weights.Count(w => w == 0);
        var inner = expected.Weights.Select(w => w == 0 && internalHoldout > 0 ? internalHoldout / empty : w * room);

        var (hasLower, hasUpper) = (!double.IsInfinity(expected.Bins![0]), !double.IsInfinity(expected.Bins[^1]));
        var share = hasLower && hasUpper ? tailHoldout / 2 : tailHoldout;
        var tails = expected.TailWeights ?? [hasLower ? share : 0, hasUpper ? share : 0];
        return [tails[0], .. inner, tails[1]];
    }
}
