using System.Globalization;
using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.MultiColumns;

/// <summary>
/// The values of several columns of numbers add up to one number in every row, exactly: floating-point numbers with all their digits. A
/// null that is not set aside is unexpected.
/// </summary>
/// <param name="ColumnList">The columns, at least two.</param>
/// <param name="SumTotal">The sum.</param>
/// <param name="IgnoreRowIf">Which rows to set aside: all_values_are_missing (default), any_value_is_missing or never.</param>
/// <param name="Mostly">The least share of the rows whose sum must be equal, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_multicolumn_sum_to_equal: { column_list: [share_resolved, share_open], sum_total: 100 }
/// </code></example>
public sealed record ExpectMulticolumnSumToEqual(
    IReadOnlyList<string> ColumnList,
    double SumTotal,
    IgnoreRowIf IgnoreRowIf = IgnoreRowIf.AllValuesAreMissing,
    double Mostly = 1) : MultiColumnRowExpectation(ColumnList, IgnoreRowIf, Mostly)
{
    private string Total => SumTotal.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string Sentence => $"the sum of {string.Join(", ", ColumnList)} is {Total}{MostlyPhrase}";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, IReadOnlyList<BatchColumn> columns, string judged)
    {
        var sum = batch.Dialect.Sum([.. columns.Select(column => (Numbers.Of(batch, column, "sum"), Numbers.KindOf(column)))]);
        return new($"{judged} AND ({sum} = {Total}) IS NOT TRUE", batch.CountWhere(judged), Shown(columns));
    }
}
