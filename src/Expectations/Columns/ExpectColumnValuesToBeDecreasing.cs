using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// No value is greater than the one before it, in the order of the data: file by file, from the first row to the last. Nulls and values of
/// the wrong type are set aside, and a value is compared with the last one before them. Texts are compared character by character.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Strictly">True: a value must be smaller than the one before it. Default false: it may be equal.</param>
/// <param name="Mostly">The least share of the values that must not rise, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_be_decreasing: { column: created_at, strictly: true }
/// </code></example>
public sealed record ExpectColumnValuesToBeDecreasing(string Column, bool Strictly = false, double Mostly = 1)
    : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    public override RowReach Reach => RowReach.Table;

    /// <inheritdoc/>
    protected override string Phrase => Strictly ? "is smaller than the value before it" : "is not greater than the value before it";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => ValueOrder.Test(batch, column, Strictly ? ValueOrder.NotSmaller : ValueOrder.Greater);
}
