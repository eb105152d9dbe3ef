using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>Every different value of a column is one of a set, as expect_column_values_to_be_in_set says row by row. What is observed is the list of the different values in their order, without null; of more than 1,000 the first 1,000.</summary>
/// <param name="Column">The column.</param>
/// <param name="ValueSet">The set; of a date or timestamp column in the ISO form. Empty: no value is expected. Null: any values are as expected.</param>
/// <example><code>
/// expect_column_distinct_values_to_be_in_set: { column: channel_name, value_set: [Inbound, Outcall, Email] }
/// </code></example>
public sealed record ExpectColumnDistinctValuesToBeInSet(string Column, IReadOnlyList<Literal>? ValueSet)
    : DistinctValuesExpectation(Column)
{
    /// <inheritdoc/>
    public override string Sentence => ValueSet switch
    {
        null => $"the different values of {Column} are anything",
        [] => $"{Column} has no value",
        _ => $"the different values of {Column} are among {ValueSets.Phrase(ValueSet)}",
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Literal>? Set => ValueSet;

    /// <inheritdoc/>
    protected override bool IsMet(long outside, long absent) => outside == 0;
}
