using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>Every member of a set is found in a column; other values may be there too. What is observed is the list of the different values in their order, without null; of more than 1,000 the first 1,000.</summary>
/// <param name="Column">The column.</param>
/// <param name="ValueSet">The set; of a date or timestamp column in the ISO form. Empty: any values are as expected.</param>
/// <example><code>
/// expect_column_distinct_values_to_contain_set: { column: channel_name, value_set: [Inbound, Outcall] }
/// </code></example>
public sealed record ExpectColumnDistinctValuesToContainSet(string Column, IReadOnlyList<Literal> ValueSet)
    : DistinctValuesExpectation(Column)
{
    /// <inheritdoc/>
    public override string Sentence => $"the different values of {Column} {(ValueSet.Count == 0 ? "are anything" : $"include {ValueSets.Phrase(ValueSet)}")}";

    /// <inheritdoc/>
    protected override IReadOnlyList<Literal>? Set => ValueSet;

    /// <inheritdoc/>
    protected override bool IsMet(long outside, long absent) => absent == 0;
}
