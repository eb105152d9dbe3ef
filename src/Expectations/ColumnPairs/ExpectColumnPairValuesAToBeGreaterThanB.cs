using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.ColumnPairs;

/// <summary>In every row the value of one column is greater than that of another. A null that is not set aside is unexpected.</summary>
/// <param name="ColumnA">The column with the greater values.</param>
/// <param name="ColumnB">The column with the smaller values.</param>
/// <param name="OrEqual">True: equal values are expected too. Default false.</param>
/// <param name="IgnoreRowIf">Which rows to set aside: both_values_are_missing (default), either_value_is_missing or neither.</param>
/// <param name="Mostly">The least share of the rows that must be so, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_pair_values_a_to_be_greater_than_b: { column_A: end_time, column_B: start_time, or_equal: true }
/// </code></example>
public sealed record ExpectColumnPairValuesAToBeGreaterThanB(
    string ColumnA,
    string ColumnB,
    bool OrEqual = false,
    IgnorePairIf IgnoreRowIf = IgnorePairIf.BothValuesAreMissing,
    double Mostly = 1) : ColumnPairRowExpectation(ColumnA, ColumnB, IgnoreRowIf, Mostly)
{
    /// <inheritdoc/>
    public override string Sentence => $"{ColumnA} is {(OrEqual ? "at least" : "greater than")} {ColumnB}{MostlyPhrase}";

    /// <inheritdoc/>
    protected override string Unexpected(BatchScope batch, BatchColumn a, BatchColumn b)
        => ValueKinds.AreComparable(a, b)
            ? $"({a.Value} {(OrEqual ? ">=" : ">")} {b.Value}) IS NOT TRUE"
            : throw new CannotEvaluateException(
                $"column '{ColumnA}' is {a.TypeName} and column '{ColumnB}' is {b.TypeName}: neither is greater; give both the same type");
}
