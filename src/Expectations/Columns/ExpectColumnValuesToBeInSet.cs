using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>Every value is one of a set. Nulls and values of the wrong type are set aside; nothing is coerced: <c>'1'</c> is not <c>1</c>.</summary>
/// <param name="Column">The column.</param>
/// <param name="ValueSet">The expected values; of a date or timestamp column in the ISO form. Empty: no value is expected. Null: any value is.</param>
/// <param name="Mostly">The least share of the values that must be in the set, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// channel_name: { in_set: [Inbound, Outcall, Email] }
/// </code></example>
public sealed record ExpectColumnValuesToBeInSet(string Column, IReadOnlyList<Literal>? ValueSet, double Mostly = 1)
    : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => ValueSet switch
    {
        null => "is anything",
        [] => "has no value",
        _ => $"is one of {ValueSets.Phrase(ValueSet)}",
    };

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => RowTest.OfValues(batch, column, ValueSet is null ? "false" : $"NOT ({ValueSets.In(batch, column, ValueSet)})");
}
