using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>Every value is found in a column of another suite's table. Nulls and values of the wrong type are set aside, here and there.</summary>
/// <param name="Column">The column.</param>
/// <param name="OtherSuite">The suite of the other table, looked for in the own system first.</param>
/// <param name="OtherColumn">The column of the other table.</param>
/// <param name="Mostly">The least share of the values that must be found, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// orderId: { references: { suite: orders, column: orderId } }
/// </code></example>
public sealed record ExpectColumnValuesToExistInOtherTable(string Column, string OtherSuite, string OtherColumn, double Mostly = 1)
    : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    public override RowReach Reach => RowReach.OtherTable;

    /// <inheritdoc/>
    public override IReadOnlyList<string> OtherSuites => [OtherSuite];

    /// <inheritdoc/>
    protected override string Phrase => $"is found in {OtherSuite}.{OtherColumn}";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
    {
        var (relation, other) = batch.OtherColumn(OtherSuite, OtherColumn);
        if (AsNumbers(column.Kind) != AsNumbers(other.Kind))
        {
            throw new CannotEvaluateException(
                $"column '{Column}' is {column.TypeName} and {OtherSuite}.{OtherColumn} is {other.TypeName}: the two are never equal; give both the same type");
        }

        // IN is planned as one hash join within the scan. EXISTS would be too, until another rule brings a subquery of its own: then the engine joins with the
        // distinct values of all rows first. Without nulls on either side NOT IN is what it seems.
        var found = $"ccq_batch.{column.Value} IN (SELECT ccq_other.{other.Value} FROM {relation} AS ccq_other WHERE ccq_other.{other.Value} IS NOT NULL)";
        return RowTest.OfValues(batch, column, $"{column.Value} IS NOT NULL AND NOT ({found})");
    }

    private static ValueKind AsNumbers(ValueKind kind) => kind == ValueKind.Integer ? ValueKind.Number : kind;
}
