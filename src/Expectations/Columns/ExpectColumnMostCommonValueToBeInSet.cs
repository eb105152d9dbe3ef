using System.Collections;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// The value that a column holds most often is one of a set. Nulls do not count. What is observed is a list: the most common value, or all that
/// share the first place, in their order; of more than 1,000 some 1,000. Unmet when there is no value.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="ValueSet">The set, at least one member; of a date or timestamp column in the ISO form.</param>
/// <param name="TiesOkay">True: where several values share the first place one of them in the set is enough. False (the default): then it is unmet.</param>
/// <example><code>
/// expect_column_most_common_value_to_be_in_set: { column: channel_name, value_set: [Inbound] }
/// </code></example>
public sealed record ExpectColumnMostCommonValueToBeInSet(string Column, IReadOnlyList<Literal> ValueSet, bool TiesOkay = false) : Expectation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => [Column];

    /// <inheritdoc/>
    public override string Sentence => $"the most common value of {Column} is {(ValueSet.Count == 1 ? "" : "one of ")}{ValueSets.Phrase(ValueSet)}";

    /// <inheritdoc/>
    public override bool ObservesValues => true;

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
    {
        if (ValueSet.Count == 0)
            yield return new("value_set", "value_set is empty; expected at least one value");
    }

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var column = batch.Column(Column);
        var groups = ValueGroups.Of(batch, column.Value);
        var members = ValueSets.Members(batch, column, ValueSet).Sql;

        var elements = batch.Rows;
        var top = groups.Aggregate(batch.Dialect.Greatest(ValueGroups.Rows, ValueGroups.Value, SomeValues.Fetched));
        var topInSet = groups.Aggregate($"max({ValueGroups.Rows})", ValueSets.IsAmong(ValueGroups.Value, members));

        return new(
            [elements, top, topInSet],
            values =>
            {
                var first = First(values.Value(top));
                var met = first.Values.Count > 0 && first.Rows == values.Count(topInSet) && (TiesOkay || first.Values.Count == 1);
                return Conclusion.Of(
                    met,
                    new() { ElementCount = values.Count(elements), Observed = new(SomeValues.Of(first.Values)) });
            });
    }

    // The engine gives the greatest of equally frequent values first.
    private static (long Rows, List<object?> Values) First(object? top)
    {
        List<IDictionary> groups = [.. SomeValues.Items(top).Cast<IDictionary>()];
        if (groups.Count == 0)
            return (0, []);
        var rows = (long)groups[0]["n"]!;
        return (rows, [.. groups.TakeWhile(g => (long)g["n"]! == rows).Select(g => EngineValue.Shown(g["v"])).Reverse()]);
    }
}
