using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Tables;

/// <summary>The table has exactly these columns in exactly this order.</summary>
/// <param name="ColumnList">The columns' exact names. Null: any columns are as expected.</param>
/// <example><code>
/// expect_table_columns_to_match_ordered_list: { column_list: [orderId, cityCode] }
/// </code></example>
public sealed record ExpectTableColumnsToMatchOrderedList(IReadOnlyList<string>? ColumnList) : TableExpectation
{
    /// <inheritdoc/>
    public override string Sentence => ColumnList is null ? "the columns are any" : $"the columns are, in this order, {string.Join(", ", ColumnList)}";

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var found = batch.Columns.Select(c => c.Name).ToList();
        return TableShape.Known(ColumnList is null || found.SequenceEqual(ColumnList, StringComparer.Ordinal), found);
    }
}
