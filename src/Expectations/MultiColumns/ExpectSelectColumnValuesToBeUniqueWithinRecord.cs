using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.MultiColumns;

/// <summary>
/// Within every row no two of the columns have the same value. A null is a value like any other here, except in rows that are set aside;
/// values of different kinds are never the same.
/// </summary>
/// <param name="ColumnList">The columns, at least two.</param>
/// <param name="IgnoreRowIf">Which rows to set aside: all_values_are_missing (default), any_value_is_missing or never.</param>
/// <param name="Mostly">The least share of the rows whose values must differ, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_select_column_values_to_be_unique_within_record: { column_list: [fromId, toId] }
/// </code></example>
public sealed record ExpectSelectColumnValuesToBeUniqueWithinRecord(
    IReadOnlyList<string> ColumnList,
    IgnoreRowIf IgnoreRowIf = IgnoreRowIf.AllValuesAreMissing,
    double Mostly = 1) : MultiColumnRowExpectation(ColumnList, IgnoreRowIf, Mostly)
{
    /// <inheritdoc/>
    public override string Sentence => $"{string.Join(", ", ColumnList)} differ from each other{MostlyPhrase}";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, IReadOnlyList<BatchColumn> columns, string judged)
    {
        var pairs = from one in Enumerable.Range(0, columns.Count)
                    from other in Enumerable.Range(one + 1, columns.Count - one - 1)
                    select AreSame(columns[one], columns[other]);
        return new($"{judged} AND ({string.Join(" OR ", pairs)})", batch.CountWhere(judged), Shown(columns));
    }

    private static string AreSame(BatchColumn one, BatchColumn other)
        => ValueKinds.AreComparable(one, other)
            ? $"{one.Value} IS NOT DISTINCT FROM {other.Value}"
            : $"({one.Value} IS NULL AND {other.Value} IS NULL)";
}
