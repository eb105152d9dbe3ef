using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Expectations.Queries;

/// <summary>
/// Two queries give the same rows, in any order. A row that one gives more often than the other is unexpected as often; names of columns do
/// not matter, their order does. Two queries without rows match.
/// </summary>
/// <param name="BaseQuery">
/// A SELECT in the engine's SQL, in which <c>{batch}</c> stands for the table: its columns with their typed values, and only the rows for
/// which the rule's row_condition holds. In it <c>{comparison}</c> stands for the other table, if it is needed here too.
/// </param>
/// <param name="ComparisonQuery">
/// The SELECT to compare with, with as many columns. In it <c>{batch}</c> stands for the table of <c>comparison_data_source_name</c>, and
/// <c>{base}</c> for the one that the rule is about.
/// </param>
/// <param name="ComparisonDataSourceName">The suite of the table that the second query reads, looked for in the own system first. Null: the same table.</param>
/// <param name="Mostly">The least share of the rows of the longer result that must be in both, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_query_results_to_match_comparison:
///   base_query: SELECT orderId, count(*) FROM {batch} GROUP BY orderId
///   comparison_data_source_name: customer_courier_conversations
///   comparison_query: SELECT order_id, num_messages FROM {batch}
/// </code></example>
public sealed record ExpectQueryResultsToMatchComparison(
    string BaseQuery,
    string ComparisonQuery,
    string? ComparisonDataSourceName = null,
    double Mostly = 1) : Expectation
{
    /// <summary>The column of example rows that tells which of the queries gave them.</summary>
    internal const string OnlyIn = "ccq_only_in";

    /// <inheritdoc/>
    public override IReadOnlyList<string> OtherSuites => ComparisonDataSourceName is { } suite ? [suite] : [];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => [];

    /// <inheritdoc/>
    public override string Sentence
        => $"the rows of {BaseQuery.Trim()} are those of {ComparisonQuery.Trim()}"
            + $"{(ComparisonDataSourceName is null ? "" : $" in {ComparisonDataSourceName}")}{(Mostly >= 1 ? "" : $", at least {Mostly * 100:0.##}% of them")}";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
    {
        var faults = BatchQuery.Check("base_query", BaseQuery).Concat(BatchQuery.Check("comparison_query", ComparisonQuery));
        return Mostly is >= 0 and <= 1 ? faults : faults.Append(new("mostly", $"mostly is {Mostly}; expected a share from 0 to 1"));
    }

    /// <inheritdoc/>
    public override Measurement Measure(BatchScope batch)
    {
        var other = ComparisonDataSourceName is { } suite ? batch.OtherTable(suite) : batch.Table;
        var first = BatchQuery.Over(BaseQuery, batch.Table).Replace("{comparison}", other, StringComparison.OrdinalIgnoreCase);
        var second = BatchQuery.Over(ComparisonQuery, other).Replace("{base}", batch.Table, StringComparison.OrdinalIgnoreCase);
        var with = $"WITH ccq_base AS (\n{first}\n), ccq_comparison AS (\n{second}\n)\n";
        PassMetric pass = new(
            $"{with}SELECT (SELECT count(*) FROM ccq_base), (SELECT count(*) FROM ccq_comparison), "
            + "(SELECT count(*) FROM (SELECT * FROM ccq_base INTERSECT ALL SELECT * FROM ccq_comparison) AS ccq_both)");
        return new([new(pass, 0), new(pass, 1), new(pass, 2)], values => Conclude(values.Count(new(pass, 0)), values.Count(new(pass, 1)), values.Count(new(pass, 2))))
        {
            UnexpectedRowsQuery = with + Difference("base_query", "ccq_base", "ccq_comparison") + "\nUNION ALL\n"
                + Difference("comparison_query", "ccq_comparison", "ccq_base"),
        };
    }

    private Conclusion Conclude(long ofBase, long ofComparison, long inBoth)
    {
        var most = Math.Max(ofBase, ofComparison);
        var met = most == 0 || (double)inBoth / most >= Mostly;
        return Conclusion.Of(met, new()
        {
            ElementCount = most,
            UnexpectedCount = most - inBoth,
            Observed = new(new List<KeyValuePair<string, object?>>
            {
                new("base_rows", ofBase),
                new("comparison_rows", ofComparison),
                new("matching_rows", inBoth),
            }),
        });
    }

    private static string Difference(string name, string one, string other)
        => $"SELECT '{name}' AS {OnlyIn}, * FROM (SELECT * FROM {one} EXCEPT ALL SELECT * FROM {other}) AS ccq_{name}";
}
