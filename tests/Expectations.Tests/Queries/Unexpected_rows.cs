using ContactCenter.Expectations.Queries;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Queries;

public sealed class Unexpected_rows
{
    private const string TwoCities = "SELECT orderId, count(DISTINCT city) AS cities FROM {batch} GROUP BY orderId HAVING count(DISTINCT city) > 1 ORDER BY orderId";

    [Fact]
    public void None_meet_it()
    {
        using var table = Orders();
        table.Judge(new UnexpectedRowsExpectation("SELECT * FROM {batch} WHERE orderId > 9")).ShouldTell("Met; 0 unexpected, ?% of values, ?% of rows; observed 0");
    }

    [Fact]
    public void Each_is_told()
    {
        using var table = Orders();
        table.Judge(new UnexpectedRowsExpectation(TwoCities)).ShouldTell("""
            Unmet; 2 unexpected, ?% of values, ?% of rows; observed 2
            list [[1, 2], [3, 2]]
            counts [1, 2] x1, [3, 2] x1
            : row  has orderId=1 cities=2
            : row  has orderId=3 cities=2
            """);
    }

    [Fact]
    public void Are_told_with_the_row_key_when_the_query_gives_it()
    {
        using var table = Table.OfText("order, line, n", rowKey: ["order", "line"], [["7", "1", "x"]]);
        table.Judge(new UnexpectedRowsExpectation("SELECT n, line, \"order\" FROM {batch}")).Details.PartialUnexpectedRows!.Single().Key
            .ShouldBe([new("order", "7"), new("line", "1")]);
        table.Judge(new UnexpectedRowsExpectation("SELECT n, line FROM {batch}")).Details.PartialUnexpectedRows!.Single().Key.ShouldBeEmpty();
    }

    [Fact]
    public void No_more_than_20_are_told()
    {
        using var table = Table.Of("SELECT i FROM range(1000) t(i)");
        var details = table.Judge(new UnexpectedRowsExpectation("SELECT i FROM {batch}")).Details;
        (details.UnexpectedCount, details.PartialUnexpectedRows!.Count, details.CountsAreComplete).ShouldBe((1000, 20, false));
    }

    [Fact]
    public void The_row_condition_filters_what_the_query_sees()
    {
        using var table = Orders();
        table.Judge(new UnexpectedRowsExpectation(TwoCities), when: "city <> 'B' -- not there").Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void An_empty_table_has_none()
    {
        using var table = Table.OfText("orderId, city");
        table.Judge(new UnexpectedRowsExpectation(TwoCities)).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void The_query_sees_typed_values_and_the_columns_of_the_data_alone()
    {
        using var table = Orders();
        table.Judge(new UnexpectedRowsExpectation("SELECT * FROM {batch} WHERE orderId + 1 = 4 LIMIT 1; ")).Details.PartialUnexpectedList!
            .Select(Telling.Value).ShouldBe(["[3, 'A']"]);
    }

    [Theory]
    [InlineData("WITH b AS (SELECT * FROM {batch}) SELECT * FROM b WHERE city = 'A' -- all of them")]
    [InlineData("SELECT a.city FROM {batch} AS a JOIN {BATCH} b USING (orderId) WHERE a.city < b.city")]
    public void The_query_may_be_any_select(string query)
    {
        using var table = Orders();
        table.Judge(new UnexpectedRowsExpectation(query)).Outcome.ShouldBe(Outcome.Unmet);
    }

    [Theory]
    [InlineData("SELECT nothing FROM {batch}", "Errored\nBinder Error: Referenced column \"nothing\" not found in FROM clause!")]
    [InlineData("DELETE FROM {batch}", "Errored\nParser Error: syntax error at or near \"FROM\"")]
    public void A_query_that_is_wrong_fails_alone(string query, string message)
    {
        using var table = Orders();
        var results = table.Judge(new UnexpectedRowsExpectation(query), new UnexpectedRowsExpectation(TwoCities));
        results[0].Told().ShouldStartWith(message);
        results[0].Error!.Sql!.ShouldContain(query.Split(' ')[0]);
        results[1].Outcome.ShouldBe(Outcome.Unmet);
    }

    [Fact]
    public void Personal_data_are_masked_also_under_other_names()
    {
        using var table = Table.OfText("id, phone", ["7", "+48 600"]).Pii("phone", "phone");
        var row = table.Judge(new UnexpectedRowsExpectation("SELECT id, phone, phone AS p, length(phone) AS n FROM {batch}"))
            .Details.PartialUnexpectedRows!.Single().Values;
        row.Select(v => v.Key).ShouldBe(["id", "phone", "p", "n"]);
        row[0].Value.ShouldBe("7");
        ((string)row[1].Value!).ShouldStartWith("phone:");
        ((string)row[2].Value!).ShouldStartWith("text:");
        ((string)row[3].Value!).ShouldStartWith("text:");
    }

    [Theory]
    [InlineData(" ", "unexpected_rows_query is empty; expected a SELECT with {batch} where the table's name would stand")]
    [InlineData("SELECT 1", "unexpected_rows_query has no {batch}, and so would not look at the data; write FROM {batch}")]
    [InlineData("SELECT 1 FROM {batch}; SELECT 2;", "unexpected_rows_query has a ; at character 22; expected one query, without an end of a statement")]
    [InlineData("SELECT 1 FROM {batch}) AS t, (SELECT 2", "unexpected_rows_query has a ) at character 22 that closes nothing")]
    public void A_query_that_does_not_look_at_the_data_is_a_fault(string query, string fault)
        => new UnexpectedRowsExpectation(query).Check().ShouldBe([new ParameterFault("unexpected_rows_query", fault)]);

    [Fact]
    public void Are_asked_for_in_a_suite()
    {
        var rule = Suites.ASuite.Sound(Suites.ASuite.Of("unexpected_rows_expectation: { unexpected_rows_query: 'SELECT 1 FROM {batch}' }")).Rules[0];
        rule.Expectation.ShouldBe(new UnexpectedRowsExpectation("SELECT 1 FROM {batch}"));
        rule.Id.ShouldBe("s/unexpected_rows_expectation");
        rule.Expectation.Sentence.ShouldBe("no rows come from SELECT 1 FROM {batch}");
    }

    private static Table Orders()
        => Table.OfText("orderId, city", ["1", "A"], ["1", "B"], ["2", "A"], ["2", "A"], ["3", "A"], ["3", "B"]).Declare("orderId", TypeName.Integer);
}
