using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.MultiColumns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tables;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Metrics;

public sealed class The_scan : IDisposable
{
    private readonly List<string> _statements = [];
    private readonly Table _table;

    public The_scan() => _table = Table
        .OfText("id, agent, score, start", ["1", "A1", "5", "2023-08-01"], ["2", "A2", "7", "2023-08-02"], ["3", "A2", null, "2023-08-02"])
        .Declare("id", TypeName.Integer)
        .Declare("score", TypeName.Integer)
        .Declare("start", TypeName.Date)
        .With("agents", "CREATE TABLE agents_data AS SELECT unnest(['A1', 'A2']) AS agent")
        .SeenThrough(connection => new CountingConnection(connection, _statements.Add));

    public void Dispose() => _table.Dispose();

    [Fact]
    public void Is_one_query_for_all_rows_aggregates_conditions_and_references()
    {
        var expectations = new Expectation[]
        {
            new ExpectColumnValuesToNotBeNull("id"),
            new ExpectColumnValuesToNotBeNull("agent"),
            new ExpectColumnValuesToNotBeEmpty("agent"),
            new ExpectColumnValuesToMatchRegex("agent", "^A"),
            new ExpectColumnValueLengthsToEqual("agent", 2),
            new ExpectColumnValueLengthsToBeBetween("agent", 1, 3),
            new ExpectColumnValuesToBeInSet("agent", [Text("A1"), Text("A2")]),
            new ExpectColumnValuesToNotBeInSet("agent", [Text("B")]),
            new ExpectColumnValuesToExistInOtherTable("agent", "agents", "agent"),
            new ExpectColumnValuesToBeOfType("id", new(TypeName.Integer)),
            new ExpectColumnValuesToBeOfType("score", new(TypeName.Integer)),
            new ExpectColumnValuesToBeOfType("start", new(TypeName.Date)),
            new ExpectColumnValuesToBeBetween("score", Number(0), Number(10)),
            new ExpectColumnValuesToSatisfy("score", "score <> id"),
            new ExpectColumnMinToBeBetween("score", Number(5)),
            new ExpectColumnMaxToBeBetween("start", MaxValue: Text("2023-08-02")),
            new ExpectColumnMeanToBeBetween("score", Number(6), Number(6)),
            new ExpectColumnSumToBeBetween("score", Number(12), Number(12)),
            new ExpectTableRowCountToBeBetween(1),
            new ExpectTableRowCountToEqual(3),
            new ExpectColumnToExist("id"),
        };
        List<Rule> rules = [.. expectations.Select(Table.RuleOf), .. expectations.SkipLast(2).Select(e => Table.RuleOf(e) with { RowCondition = "id <= 3 -- all" })];

        var results = _table.JudgeAll(rules).Results;

        results.Count.ShouldBe(40);
        results.ShouldAllBe(r => r.Outcome == Outcome.Met);
        Queries().ShouldHaveSingleItem().Split("count(*)\n").Length.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void Measures_what_several_rules_ask_for_once()
    {
        _table.Judge(new ExpectColumnValuesToBeBetween("score", Number(0), Number(10)), new ExpectColumnValuesToBeBetween("score", Number(0), Number(10), Mostly: 0.5));
        var query = Queries().ShouldHaveSingleItem();
        query.ShouldBe("""
            SELECT
              count(*),
              count("score"),
              count(*) FILTER (WHERE NOT ("score" BETWEEN 0 AND 10))
            FROM "/calls" AS ccq_batch
            """);
    }

    [Fact]
    public void Groups_the_same_columns_once_whoever_asks()
    {
        var results = _table.Judge(
            new ExpectColumnValuesToBeUnique("id"),
            new ExpectColumnValuesToBeUnique("id", 0.9),
            new ExpectColumnUniqueValueCountToBeBetween("id", Number(3), Number(3)),
            new ExpectColumnValuesToNotBeNull("agent"));
        results.ShouldAllBe(r => r.Outcome == Outcome.Met);
        Queries().Count.ShouldBe(2);
    }

    [Fact]
    public void Groups_other_columns_and_other_rows_in_passes_of_their_own()
    {
        _table.JudgeAll(
        [
            Table.RuleOf(new ExpectColumnValuesToBeUnique("id")),
            Table.RuleOf(new ExpectColumnValuesToBeUnique("id")) with { RowCondition = "id > 1" },
            Table.RuleOf(new ExpectCompoundColumnsToBeUnique(["id", "agent"])),
        ]);
        Queries().Count.ShouldBe(4);
    }

    [Fact]
    public void Is_followed_by_one_query_for_the_examples_of_all_failed_rules()
    {
        var results = _table.Judge(
            new ExpectColumnValuesToBeUnique("agent"),
            new ExpectColumnValuesToNotBeNull("score"),
            new ExpectColumnValuesToBeBetween("score", Number(0), Number(6)),
            new ExpectColumnValuesToBeInSet("agent", [Text("A1")]));
        results.Select(r => r.Details.PartialUnexpectedList!.Count).ShouldBe([2, 1, 1, 2]);
        Queries().Count.ShouldBe(3);
    }

    [Fact]
    public void Is_not_followed_by_one_where_unexpected_rows_are_within_mostly_or_only_aggregates_failed()
    {
        var results = _table.Judge(new ExpectColumnValuesToNotBeNull("score", 0.5), new ExpectColumnMaxToBeBetween("score", MaxValue: Number(1)));
        results.Select(r => r.Outcome).ShouldBe([Outcome.Met, Outcome.Unmet]);
        Queries().Count.ShouldBe(1);
    }

    [Fact]
    public void Of_no_rules_still_counts_the_rows()
    {
        _table.JudgeAll([]).Rows.ShouldBe(3);
        Queries().Count.ShouldBe(1);
    }

    private List<string> Queries() => [.. _statements.Where(s => !s.StartsWith("CREATE", StringComparison.Ordinal))];
}
