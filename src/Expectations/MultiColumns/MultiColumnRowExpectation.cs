using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.MultiColumns;

/// <summary>A row-by-row expectation of several columns.</summary>
/// <param name="ColumnList">The columns, at least two.</param>
/// <param name="IgnoreRowIf">Which rows to set aside.</param>
/// <param name="Mostly">The least share of the rows not set aside that must be as expected, 0 to 1, inclusive. Default 1.</param>
public abstract record MultiColumnRowExpectation(IReadOnlyList<string> ColumnList, IgnoreRowIf IgnoreRowIf, double Mostly) : RowExpectation(Mostly)
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Columns => ColumnList;

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
        => ColumnList.Count >= 2
            ? base.Check()
            : base.Check().Append(new("column_list", $"column_list names {ColumnList.Count} column{(ColumnList.Count == 1 ? "" : "s")}; expected at least two"));

    /// <summary>How this expectation sees the rows that are not set aside.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="columns">The columns, in the order of the list.</param>
    /// <param name="judged">SQL: true for the rows that are not set aside.</param>
    protected abstract RowTest Test(BatchScope batch, IReadOnlyList<BatchColumn> columns, string judged);

    /// <inheritdoc/>
    protected sealed override RowTest Test(BatchScope batch)
    {
        var columns = ColumnList.Select(batch.Column).ToList();
        var judged = IgnoreRowIf switch
        {
            IgnoreRowIf.AllValuesAreMissing => $"({string.Join(" OR ", columns.Select(c => $"{c.Value} IS NOT NULL"))})",
            IgnoreRowIf.AnyValueIsMissing => $"({string.Join(" AND ", columns.Select(c => $"{c.Value} IS NOT NULL"))})",
            _ => "true",
        };
        return Test(batch, columns, judged);
    }

    /// <summary>What to show of an unexpected row: all the columns.</summary>
    protected static IReadOnlyList<KeyValuePair<string, string>> Shown(IReadOnlyList<BatchColumn> columns)
        => [.. columns.Select(c => KeyValuePair.Create(c.Name, c.Value))];
}
