using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.ColumnPairs;

/// <summary>
/// Two columns have the same value in every row. A null that is not set aside is unexpected. Nothing is coerced: a text and a number are
/// never equal.
/// </summary>
/// <param name="ColumnA">The first column.</param>
/// <param name="ColumnB">The second column.</param>
/// <param name="IgnoreRowIf">Which rows to set aside: both_values_are_missing (default), either_value_is_missing or neither.</param>
/// <param name="Mostly">The least share of the rows that must be equal, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_pair_values_to_be_equal: { column_A: billed_amount, column_B: paid_amount }
/// </code></example>
public sealed record ExpectColumnPairValuesToBeEqual(
    string ColumnA,
    string ColumnB,
    IgnorePairIf IgnoreRowIf = IgnorePairIf.BothValuesAreMissing,
    double Mostly = 1) : ColumnPairRowExpectation(ColumnA, ColumnB, IgnoreRowIf, Mostly)
{
    /// <inheritdoc/>
    public override string Sentence => $"{ColumnA} is equal to {ColumnB}{MostlyPhrase}";

    /// <inheritdoc/>
    protected override string Unexpected(BatchScope batch, BatchColumn a, BatchColumn b)
        => ValueKinds.AreComparable(a, b) ? $"({a.Value} = {b.Value}) IS NOT TRUE" : "true";
}
