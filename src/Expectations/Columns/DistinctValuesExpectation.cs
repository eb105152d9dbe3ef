using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>An expectation that compares the different values of a column with a set.</summary>
/// <param name="Column">The column.</param>
public abstract record DistinctValuesExpectation(string Column) : Expectation
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Columns => [Column];

    /// <inheritdoc/>
    public override bool ObservesValues => true;

    /// <summary>The set; null when there is none to compare with.</summary>
    protected abstract IReadOnlyList<Literal>? Set { get; }

    /// <summary>Whether the values are as expected.</summary>
    /// <param name="outside">How many different values are not in the set.</param>
    /// <param name="absent">How many members of the set are not among the values.</param>
    protected abstract bool IsMet(long outside, long absent);

    /// <inheritdoc/>
    public sealed override Measurement Measure(BatchScope batch)
    {
        var column = batch.Column(Column);
        var groups = ValueGroups.Of(batch, column.Value);
        var elements = batch.Rows;
        var values = groups.Aggregate(batch.Dialect.Least(ValueGroups.Value, SomeValues.Fetched));
        if (Set is null)
            return new([elements, values], measured => Conclude(measured, elements, values, met: true));

        var members = ValueSets.Members(batch, column, Set);
        var inSet = ValueSets.IsAmong(ValueGroups.Value, members.Sql);
        var all = groups.Distinct;
        var inside = groups.Aggregate("count(*)", inSet);
        var different = groups.Aggregate($"max({batch.Dialect.CountDifferent(members.Sql)})");
        return new(
            [elements, values, all, inside, different],
            measured =>
            {
                var found = measured.Count(inside);
                var wanted = members.Sql.Count == 0 ? 0 : measured.Value(different) is null ? members.Sql.Count : measured.Count(different);
                return Conclude(measured, elements, values, IsMet(measured.Count(all) - found, members.Incomparable + wanted - found));
            });
    }

    private static Conclusion Conclude(MetricValues measured, MetricField elements, MetricField values, bool met)
        => Conclusion.Of(
            met,
            new() { ElementCount = measured.Count(elements), Observed = new(SomeValues.Of(measured.Value(values))) });
}
