using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>No value is one of a set. Nulls and values of the wrong type are set aside; nothing is coerced.</summary>
/// <param name="Column">The column.</param>
/// <param name="ValueSet">The unexpected values; of a date or timestamp column in the ISO form. Empty: none is.</param>
/// <param name="Mostly">The least share of the values that must not be in the set, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// agent_name: { not_in_set: [test, dummy] }
/// </code></example>
public sealed record ExpectColumnValuesToNotBeInSet(string Column, IReadOnlyList<Literal> ValueSet, double Mostly = 1)
    : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => ValueSet.Count == 0 ? "is anything" : $"is none of {ValueSets.Phrase(ValueSet)}";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => RowTest.OfValues(batch, column, ValueSets.In(batch, column, ValueSet));
}
