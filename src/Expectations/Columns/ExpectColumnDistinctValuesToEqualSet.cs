using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>The different values of a column are exactly the members of a set. What is observed is the list of the different values in their order, without null; of more than 1,000 the first 1,000.</summary>
/// <param name="Column">The column.</param>
/// <param name="ValueSet">The set; of a date or timestamp column in the ISO form. Empty: no value is expected.</param>
/// <example><code>
/// expect_column_distinct_values_to_equal_set: { column: channel_name, value_set: [Inbound, Outcall, Email] }
/// </code></example>
public sealed record ExpectColumnDistinctValuesToEqualSet(string Column, IReadOnlyList<Literal> ValueSet)
    : DistinctValuesExpectation(Column)
{
    /// <inheritdoc/>
    public override string Sentence => ValueSet.Count == 0 ? $"{Column} has no value" : $"the different values of {Column} are exactly {ValueSets.Phrase(ValueSet)}";

    /// <inheritdoc/>
    protected override IReadOnlyList<Literal>? Set => ValueSet;

    /// <inheritdoc/>
    protected override bool IsMet(long outside, long absent) => outside == 0 && absent == 0;
}
