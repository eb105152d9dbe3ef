using ContactCenter.Expectations.Queries;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Queries;

public sealed class Results_of_two_queries
{
    private const string All = "SELECT id, n FROM {batch}";

    [Fact]
    public void Match_in_any_order_and_under_any_names()
    {
        using var table = Calls();
        table.Judge(new ExpectQueryResultsToMatchComparison(All, "SELECT id AS a, n AS b FROM {batch} ORDER BY n DESC")).ShouldTell(
            "Met; 4 rows; 0 unexpected, 0% of values, 0% of rows; observed {base_rows: 4, comparison_rows: 4, matching_rows: 4}");
    }

    [Fact]
    public void Differ_by_the_rows_that_only_one_has_and_by_how_often()
    {
        using var table = Calls();
        table.Judge(new ExpectQueryResultsToMatchComparison(All, "SELECT DISTINCT id, CASE WHEN id = 'c' THEN 9 ELSE n END FROM {batch}")).ShouldTell("""
            Unmet; 4 rows; 2 unexpected, 50% of values, 50% of rows; observed {base_rows: 4, comparison_rows: 3, matching_rows: 2}
            list [['base_query', 'a', 1], ['base_query', 'c', null], ['comparison_query', 'c', 9]]
            counts ['base_query', 'a', 1] x1, ['base_query', 'c', null] x1, ['comparison_query', 'c', 9] x1
            : row  has ccq_only_in='base_query' id='a' n=1
            : row  has ccq_only_in='base_query' id='c' n=null
            : row  has ccq_only_in='comparison_query' id='c' n=9
            """);
    }

    [Theory]
    [InlineData(0.5, Outcome.Met)]
    [InlineData(0.51, Outcome.Unmet)]
    public void May_differ_as_much_as_mostly_allows(double mostly, Outcome outcome)
    {
        using var table = Calls();
        table.Judge(new ExpectQueryResultsToMatchComparison(All, "SELECT id, n FROM {batch} LIMIT 2", Mostly: mostly)).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Without_rows_match()
    {
        using var table = Calls();
        table.Judge(new ExpectQueryResultsToMatchComparison("SELECT id FROM {batch} WHERE false", "SELECT id FROM {batch} WHERE n > 99")).Told()
            .ShouldStartWith("Met; 0 rows; 0 unexpected, ?% of values, ?% of rows");
    }

    [Fact]
    public void May_each_look_at_the_table_of_the_other()
    {
        using var table = Calls().With("totals", "CREATE TABLE totals_data AS SELECT * FROM (VALUES ('a', '2'), ('b', '2'), ('z', '7')) t(id, total)", new SuiteColumn("total", new(TypeName.Integer), null, default));
        const string known = "SELECT DISTINCT id FROM {batch} WHERE id IN (SELECT id FROM {comparison})";
        table.Judge(new ExpectQueryResultsToMatchComparison(known, "SELECT id FROM {batch} WHERE id IN (SELECT id FROM {base})", "totals")).Outcome.ShouldBe(Outcome.Met);
        table.Judge(new ExpectQueryResultsToMatchComparison(known, "SELECT id FROM {batch}", "totals")).Details.PartialUnexpectedList!.Select(Telling.Value)
            .ShouldBe(["['comparison_query', 'z']"]);
    }

    [Fact]
    public void May_come_from_another_table()
    {
        using var table = Calls().With("totals", "CREATE TABLE totals_data AS SELECT * FROM (VALUES ('a', '2'), ('b', '2'), ('c', '0')) t(id, total)", new SuiteColumn("total", new(TypeName.Integer), null, default));
        ExpectQueryResultsToMatchComparison expectation = new(
            "SELECT id, coalesce(sum(n), 0) FROM {batch} GROUP BY id",
            "SELECT id, total FROM {batch}",
            "totals");
        table.Judge(expectation).Outcome.ShouldBe(Outcome.Met);
        table.Judge(expectation, when: "id <> 'c'").Details.PartialUnexpectedList!.Select(Telling.Value).ShouldBe(["['comparison_query', 'c', 0]"]);
    }

    [Fact]
    public void With_other_numbers_of_columns_are_an_error()
    {
        using var table = Calls();
        var result = table.Judge(new ExpectQueryResultsToMatchComparison(All, "SELECT id FROM {batch}"));
        result.Told().ShouldBe("Errored\nBinder Error: Set operations can only apply to expressions with the same number of result columns");
        result.Error!.Sql.ShouldNotBeNull();
    }

    [Fact]
    public void From_a_suite_that_is_not_there_are_an_error()
    {
        using var table = Calls();
        table.Judge(new ExpectQueryResultsToMatchComparison(All, All, "totals")).ShouldTell("Errored\nthere is no suite 'totals'");
    }

    [Fact]
    public void Need_queries_that_look_at_data_and_a_share()
        => new ExpectQueryResultsToMatchComparison("SELECT 1", "", Mostly: 2).Check().ShouldBe(
        [
            new ParameterFault("base_query", "base_query has no {batch}, and so would not look at the data; write FROM {batch}"),
            new ParameterFault("comparison_query", "comparison_query is empty; expected a SELECT with {batch} where the table's name would stand"),
            new ParameterFault("mostly", "mostly is 2; expected a share from 0 to 1"),
        ]);

    [Fact]
    public void Are_told_in_a_sentence()
        => new ExpectQueryResultsToMatchComparison("SELECT 1", "SELECT 2", "totals", 0.9).Sentence
            .ShouldBe("the rows of SELECT 1 are those of SELECT 2 in totals, at least 90% of them");

    private static Table Calls() => Table.OfText("id, n", ["a", "1"], ["a", "1"], ["b", "2"], ["c", null]).Declare("n", TypeName.Integer);
}
