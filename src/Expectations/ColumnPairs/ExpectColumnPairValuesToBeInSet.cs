using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.ColumnPairs;

/// <summary>The values of two columns together are one of a set of pairs in every row. Nothing is coerced; a null is a value like any other.</summary>
/// <param name="ColumnA">The first column.</param>
/// <param name="ColumnB">The second column.</param>
/// <param name="ValuePairsSet">The expected pairs, each a list of two values, of which either may be null. Empty: no pair is expected. Null: any pair is.</param>
/// <param name="IgnoreRowIf">Which rows to set aside: both_values_are_missing (default), either_value_is_missing or neither.</param>
/// <param name="Mostly">The least share of the rows whose pair must be in the set, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_pair_values_to_be_in_set: { column_A: channel_name, column_B: category, value_pairs_set: [[Inbound, Returns], [Outcall, null]] }
/// </code></example>
public sealed record ExpectColumnPairValuesToBeInSet(
    string ColumnA,
    string ColumnB,
    IReadOnlyList<ValuePair>? ValuePairsSet,
    IgnorePairIf IgnoreRowIf = IgnorePairIf.BothValuesAreMissing,
    double Mostly = 1) : ColumnPairRowExpectation(ColumnA, ColumnB, IgnoreRowIf, Mostly)
{
    private const int Shown = 8;

    /// <inheritdoc/>
    public override string Sentence => $"({ColumnA}, {ColumnB}) {Phrase}{MostlyPhrase}";

    private string Phrase => ValuePairsSet switch
    {
        null => "is anything",
        [] => "has no pair of values",
        { Count: var count } => $"is one of {string.Join(", ", ValuePairsSet.Take(Shown))}{(count > Shown ? $" and {count - Shown} more" : "")}",
    };

    /// <inheritdoc/>
    protected override string Unexpected(BatchScope batch, BatchColumn a, BatchColumn b)
    {
        if (ValuePairsSet is null)
            return "false";

        // A row value is equal to another also where both hold a null.
        var pairs = new List<string>(ValuePairsSet.Count);
        foreach (var (first, second) in ValuePairsSet)
        {
            if (Member(batch, first, a) is { } one && Member(batch, second, b) is { } other)
                pairs.Add($"row({one}, {other})");
        }

        return pairs.Count == 0 ? "true" : $"row({a.Value}, {b.Value}) NOT IN ({string.Join(", ", pairs)})";
    }

    private static string? Member(BatchScope batch, Literal literal, BatchColumn column)
        => literal.Kind == LiteralKind.Null ? "NULL" : batch.Dialect.Comparable(literal, column.Kind);
}
