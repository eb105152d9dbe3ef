using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Tables;

/// <summary>The table has these columns, in any order.</summary>
/// <param name="ColumnSet">The columns' exact names. Null: none.</param>
/// <param name="ExactMatch">True (the default): no others. False: others may be there too.</param>
/// <example><code>
/// expect_table_columns_to_match_set: { column_set: [orderId, cityCode] }
/// </code></example>
public sealed record ExpectTableColumnsToMatchSet(IReadOnlyList<string>? ColumnSet, bool ExactMatch = true) : TableExpectation
{
    /// <inheritdoc/>
    public override string Sentence => $"the columns are {(ColumnSet is { Count: > 0 } ? string.Join(", ", ColumnSet) : "none")}{(ExactMatch ? "" : ", among others")}";

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var found = batch.Columns.Select(c => c.Name).ToList();
        var expected = (ColumnSet ?? []).ToHashSet(StringComparer.Ordinal);
        return TableShape.Known(ExactMatch ? expected.SetEquals(found) : expected.IsSubsetOf(found), found);
    }
}
