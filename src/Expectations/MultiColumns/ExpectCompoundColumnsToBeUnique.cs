using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.MultiColumns;

/// <summary>
/// No two rows have the same values in all of the columns. Every copy is unexpected. A null is a value like any other here, except in rows
/// that are set aside.
/// </summary>
/// <param name="ColumnList">The columns, at least two.</param>
/// <param name="IgnoreRowIf">Which rows to set aside: all_values_are_missing (default), any_value_is_missing or never.</param>
/// <param name="Mostly">The least share of the rows that must not be repeated, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_compound_columns_to_be_unique: { column_list: [orderId, fromId, messageSentTime] }
/// </code></example>
public sealed record ExpectCompoundColumnsToBeUnique(
    IReadOnlyList<string> ColumnList,
    IgnoreRowIf IgnoreRowIf = IgnoreRowIf.AllValuesAreMissing,
    double Mostly = 1) : MultiColumnRowExpectation(ColumnList, IgnoreRowIf, Mostly)
{
    /// <inheritdoc/>
    public override RowReach Reach => RowReach.Table;

    /// <inheritdoc/>
    public override string Sentence => $"{string.Join(", ", ColumnList)} together are unique{MostlyPhrase}";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, IReadOnlyList<BatchColumn> columns, string judged)
    {
        var groups = new ValueGroups(batch, [.. columns.Select(c => c.Value)], judged);
        return new(groups.IsRepeated(), batch.CountWhere(judged), Shown(columns))
        {
            UnexpectedCount = groups.RepeatedRows,
        };
    }
}
