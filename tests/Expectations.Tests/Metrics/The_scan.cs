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
    public void Groups_a_column_once_for_all_that_is_asked_of_its_different_values()
    {
        var results = _table.Judge(
            new ExpectColumnValuesToBeUnique("agent", 0),
            new ExpectColumnUniqueValueCountToBeBetween("agent", Number(2), Number(2)),
            new ExpectColumnProportionOfUniqueValuesToBeBetween("agent", Number("0.5")),
            new ExpectColumnDistinctValuesToBeInSet("agent", [Text("A1"), Text("A2"), Text("A3")]),
            new ExpectColumnDistinctValuesToContainSet("agent", [Text("A1")]),
            new ExpectColumnDistinctValuesToEqualSet("agent", [Text("A1"), Text("A2")]),
            new ExpectColumnMostCommonValueToBeInSet("agent", [Text("A2")]),
            new ExpectColumnKlDivergenceToBeLessThan("agent", new([0.4, 0.6]) { Values = [Text("A1"), Text("A2")] }, 1));
        results.ShouldAllBe(r => r.Outcome == Outcome.Met);
        Queries().Count.ShouldBe(2);
    }

    [Fact]
    public void Is_followed_by_one_query_for_all_medians_and_quantiles()
    {
        var all = new ValueRange(null, null);
        List<Expectation> expectations =
        [
            new ExpectColumnMedianToBeBetween("score", Number(6), Number(6)),
            new ExpectColumnMedianToBeBetween("id", Number(2), Number(2)),
            new ExpectColumnQuantileValuesToBeBetween("score", new([0, 0.5, 1], [all, all, all])),
            new ExpectColumnQuantileValuesToBeBetween("score", new([0.9], [all]), QuantileChoice.Linear),
            new ExpectColumnQuantileValuesToBeBetween("start", new([0.5], [all])),
        ];
        var results = _table.JudgeAll([.. expectations.Select(Table.RuleOf), .. expectations.Select(e => Table.RuleOf(e) with { RowCondition = "id < 9" })]).Results;
        results.ShouldAllBe(r => r.Outcome == Outcome.Met);
        Queries().Count.ShouldBe(2);
    }

    [Fact]
    public void And_the_passes_are_no_more_for_forty_rules()
    {
        var any = new ValueRange(null, null);
        Expectation[] fused =
        [
            new ExpectColumnStdevToBeBetween("score", Number(0)),
            new ExpectColumnMeanToBeBetween("score", Number(0)),
            new ExpectColumnSumToBeBetween("score", Number(0)),
            new ExpectColumnMinToBeBetween("score", Number(0)),
            new ExpectColumnMaxToBeBetween("start"),
            new ExpectColumnProportionOfNonNullValuesToBeBetween("score", Number("0.5")),
            new ExpectColumnKlDivergenceToBeLessThan("score", new([1]) { Bins = [0, 10] }, 0),
            new ExpectColumnValuesToNotBeNull("id"),
            new ExpectColumnValuesToNotBeEmpty("agent"),
            new ExpectColumnValuesToMatchRegex("agent", "^A"),
            new ExpectColumnValueLengthsToEqual("agent", 2),
            new ExpectColumnValuesToBeInSet("agent", [Text("A1"), Text("A2")]),
            new ExpectColumnValuesToBeBetween("score", Number(0), Number(10)),
            new ExpectTableRowCountToBeBetween(1),
            new ExpectTableColumnCountToEqual(4),
        ];
        Expectation[] grouped =
        [
            new ExpectColumnValuesToBeUnique("id"),
            new ExpectColumnProportionOfUniqueValuesToBeBetween("id", Number(1)),
            new ExpectColumnMostCommonValueToBeInSet("agent", [Text("A2")]),
            new ExpectColumnDistinctValuesToEqualSet("agent", [Text("A1"), Text("A2")]),
        ];
        Expectation[] ordered = [new ExpectColumnMedianToBeBetween("score", Number(6)), new ExpectColumnQuantileValuesToBeBetween("id", new([0.5], [any]))];
        Expectation[] all = [.. fused, .. fused, .. grouped, .. ordered, .. ordered, .. ordered];

        _table.Judge(all).ShouldAllBe(r => r.Outcome == Outcome.Met);

        all.Length.ShouldBe(40);
        // The scan, the groups of id, the groups of agent, the order.
        Queries().Count.ShouldBe(4);
    }

    [Fact]
    public void Keeps_what_can_be_measured_where_a_group_or_an_order_can_not()
    {
        using var table = Table.Typed("v BIGINT, t VARCHAR", "(1, '1'), (2, 'x')");
        List<Rule> rules =
        [
            Table.RuleOf(new ExpectColumnMedianToBeBetween("v")) with { RowCondition = "CAST(t AS INTEGER) > 0" },
            Table.RuleOf(new ExpectColumnMedianToBeBetween("v")),
            Table.RuleOf(new ExpectColumnUniqueValueCountToBeBetween("v")) with { RowCondition = "nonsense(v)" },
            Table.RuleOf(new ExpectColumnUniqueValueCountToBeBetween("v")),
        ];
        var results = table.JudgeAll(rules).Results;
        results.Select(r => r.Outcome).ShouldBe([Outcome.Errored, Outcome.Met, Outcome.Errored, Outcome.Met]);
        results.Where(r => r.Error is not null).ShouldAllBe(r => r.Error!.Sql!.Contains("FROM"));
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
