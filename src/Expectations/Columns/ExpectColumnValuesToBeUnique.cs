using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Columns;

/// <summary>No value is repeated. Every copy of a repeated value is unexpected. Nulls and values of the wrong type are set aside.</summary>
/// <param name="Column">The column.</param>
/// <param name="Mostly">The least share of the values that must not be repeated, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// interaction_id: { unique: true }
/// </code></example>
public sealed record ExpectColumnValuesToBeUnique(string Column, double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    public override RowReach Reach => RowReach.Table;

    /// <inheritdoc/>
    protected override string Phrase => "is unique";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
    {
        var groups = ValueGroups.Of(batch, column.Value);
        return new(groups.IsRepeated(), batch.CountOf(column.Value), [new(column.Name, column.Value)])
        {
            UnexpectedCount = groups.RepeatedRows,
        };
    }
}
