using System.Collections;
using System.Globalization;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// The spread of a column over single values. Those that are expected are counted one by one; of the others, which may be millions, the engine
/// gives what their part of the divergence is made of.
/// </summary>
internal static class SpreadOfValues
{
    public static Spread Of(BatchScope batch, BatchColumn column, IReadOnlyList<Literal> values, IReadOnlyList<double> weights, double tailHoldout)
    {
        const string value = ValueGroups.Value;
        const string rows = ValueGroups.Rows;
        var groups = ValueGroups.Of(batch, column.Value);
        List<(string Sql, int Place)> known = [.. values
            .Select((literal, i) => (Sql: batch.Dialect.Comparable(literal, column.Kind), Place: i))
            .Where(member => member.Sql is not null)
            .Select(member => (member.Sql!, member.Place))];
        var isKnown = ValueSets.IsAmong(value, [.. known.Select(k => k.Sql)]);
        var place = known.Count == 0 ? "0" : $"CASE {string.Concat(known.Select(k => $"WHEN {value} = {k.Sql} THEN {k.Place} "))}END";

        var all = groups.Aggregate($"sum({rows})");
        var counts = groups.Aggregate(batch.Dialect.Pairs(place, rows), isKnown);
        var others = groups.Aggregate("count(*)", $"NOT ({isKnown})");
        var rowsOfOthers = groups.Aggregate($"sum({rows})", $"NOT ({isKnown})");
        var logsOfOthers = groups.Aggregate($"sum({rows} * ln({rows}))", $"NOT ({isKnown})");

        return new(
            [all, counts, others, rowsOfOthers, logsOfOthers],
            measured =>
            {
                var sum = (double)measured.Count(all);
                var observed = new double[values.Count];
                foreach (var pair in SomeValues.Items(measured.Value(counts)).Cast<IDictionary>())
                    observed[Convert.ToInt32(pair["i"], CultureInfo.InvariantCulture)] = Convert.ToDouble(pair["n"], CultureInfo.InvariantCulture);

                var unknown = measured.Count(others);
                // Room is made for other values only where there are some.
                List<double> expected = [.. weights.Select(w => unknown > 0 ? w * (1 - tailHoldout) : w)];
                var expectedSum = expected.Sum() + (unknown > 0 ? tailHoldout : 0);
                var divergence = Divergence.Of(observed, expected, sum, expectedSum);
                if (unknown == 0)
                    return divergence;
                var n = (double)measured.Count(rowsOfOthers);
                var logs = Convert.ToDouble(measured.Value(logsOfOthers), CultureInfo.InvariantCulture);
                return divergence + OfOthers(n, logs, sum, tailHoldout / unknown / expectedSum);
            });
    }

    // The sum of p ln(p / q) over all other values, with p = rows / sum and the same q for each.
    private static double OfOthers(double rows, double logs, double sum, double expected)
        => expected == 0 ? double.PositiveInfinity : (logs - (rows * Math.Log(sum)) - (rows * Math.Log(expected))) / sum;
}
