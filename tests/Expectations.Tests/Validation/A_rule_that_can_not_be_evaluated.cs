using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Validation;

public sealed class A_rule_that_can_not_be_evaluated : IDisposable
{
    private readonly List<string> _statements = [];
    private readonly Table _table;

    public A_rule_that_can_not_be_evaluated() => _table = Table
        .Of("SELECT i AS n, CASE WHEN i = 777 THEN 'many' ELSE i::VARCHAR END AS t, i % 10 AS last FROM range(1000) r(i)")
        .SeenThrough(connection => new CountingConnection(connection, _statements.Add));

    public void Dispose() => _table.Dispose();

    [Fact]
    public void Because_of_an_unknown_column_in_its_predicate_fails_alone()
    {
        var results = WithTheOthers(Table.RuleOf(new ExpectColumnValuesToSatisfy("n", "n < maximum")));
        results[2].Outcome.ShouldBe(Outcome.Errored);
        results[2].Error!.Message.ShouldStartWith("Binder Error: Referenced column \"maximum\" not found in FROM clause!");
        results[2].Error!.Sql.ShouldBe("""
            SELECT count(*) FILTER (WHERE "n" IS NOT NULL AND (
            n < maximum
            ) IS NOT NULL)
            FROM "/calls" AS ccq_batch
            """);
        results[2].Details.ShouldBe(ResultDetails.None);
    }

    [Fact]
    public void Because_of_its_row_condition_fails_alone()
    {
        var results = WithTheOthers(Table.RuleOf(new ExpectColumnValuesToNotBeNull("n")) with { RowCondition = "n >" });
        results[2].Error!.Message.ShouldStartWith("Parser Error: syntax error at or near \")\"");
        results[2].Error!.Sql.ShouldBe("SELECT count(*) FILTER (WHERE (\nn >\n))\nFROM \"/calls\" AS ccq_batch");
    }

    [Fact]
    public void Because_of_one_row_fails_alone()
    {
        var results = WithTheOthers(Table.RuleOf(new ExpectColumnValuesToSatisfy("t", "CAST(t AS INTEGER) >= 0")));
        results[2].Error!.Message.ShouldStartWith("Conversion Error: Could not convert string 'many' to INT32");
        results[2].Error!.Sql!.ShouldContain("CAST(t AS INTEGER) >= 0");
    }

    [Fact]
    public void Because_of_a_row_condition_on_one_row_fails_alone()
        => WithTheOthers(Table.RuleOf(new ExpectColumnValuesToBeUnique("n")) with { RowCondition = "CAST(t AS INTEGER) >= 0" })[2]
            .Error!.Message.ShouldStartWith("Conversion Error: Could not convert string 'many' to INT32");

    [Fact]
    public void Many_at_a_time_leave_the_others_exact()
    {
        var broken = Enumerable.Range(0, 12).Select(i => Table.RuleOf(new ExpectColumnValuesToSatisfy("t", i % 2 == 0 ? $"CAST(t AS INTEGER) >= {i}" : $"t > x{i}")));
        var sound = Enumerable.Range(0, 12).Select(i => Table.RuleOf(new ExpectColumnValuesToBeBetween("n", Number(i))));
        var results = _table.JudgeAll([.. broken.Zip(sound).SelectMany(pair => new[] { pair.First, pair.Second })]).Results;
        results.Where((_, i) => i % 2 == 0).ShouldAllBe(r => r.Outcome == Outcome.Errored);
        results.Where((_, i) => i % 2 == 1).Select(r => r.Details.UnexpectedCount).ShouldBe(Enumerable.Range(0, 12).Select(i => (long?)i));
    }

    [Fact]
    public void A_row_condition_guards_a_cast()
    {
        var results = WithTheOthers(Table.RuleOf(new ExpectColumnValuesToSatisfy("t", "CAST(t AS INTEGER) < 999")) with { RowCondition = "t <> 'many'" });
        results[2].Details.PartialUnexpectedList.ShouldBe(["999"]);
    }

    [Fact]
    public void A_query_in_a_row_condition_is_fine()
        => WithTheOthers(Table.RuleOf(new ExpectColumnValuesToBeBetween("n", MaxValue: Number(5))) with { RowCondition = "n IN (SELECT 7 UNION ALL SELECT 1)" })[2]
            .Details.PartialUnexpectedList.ShouldBe([7L]);

    [Theory]
    [InlineData(999, "the reader counted 999 rows and the engine read 1000")]
    [InlineData(1001, "the reader counted 1001 rows and the engine read 1000")]
    public void A_batch_of_which_the_engine_reads_another_number_of_rows_is_not_believed(long expected, string message)
    {
        using var table = Table.Of("SELECT i AS n FROM range(1000) r(i)").Expecting(expected);
        Should.Throw<BatchUnreliableException>(() => table.Judge(new ExpectColumnValuesToNotBeNull("n"))).Message.ShouldBe(message);
    }

    [Fact]
    public void A_batch_of_which_the_engine_reads_the_same_number_is_believed()
    {
        using var table = Table.Of("SELECT i AS n FROM range(1000) r(i)").Expecting(1000);
        table.Judge(new ExpectColumnValuesToNotBeNull("n")).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void A_batch_that_the_engine_can_not_read_is_not_believed()
    {
        using var table = Table.While("SELECT i AS n, CASE WHEN i = 500 THEN error('damaged') ELSE 'x' END AS t FROM range(1000) r(i)");
        Should.Throw<BatchUnreliableException>(() => table.Judge(new ExpectColumnValuesToMatchRegex("t", "x"))).Message.ShouldBe("Invalid Input Error: damaged");
    }

    // Exact verdicts on both sides of the broken rule.
    private IReadOnlyList<ExpectationResult> WithTheOthers(Rule rule)
    {
        var results = _table.JudgeAll(
        [
            Table.RuleOf(new ExpectColumnValuesToBeBetween("n", Number(3))),
            Table.RuleOf(new ExpectColumnSumToBeBetween("n", Number(499500), Number(499500))),
            rule,
            Table.RuleOf(new ExpectColumnValuesToBeUnique("last")),
            Table.RuleOf(new ExpectColumnValuesToMatchRegex("t", "^[0-9]+$")),
        ]).Results;
        results[0].Details.PartialUnexpectedList.ShouldBe([0L, 1L, 2L]);
        results[1].ShouldTell("Met; 1000 rows; observed 499500");
        results[3].Details.UnexpectedCount.ShouldBe(1000);
        results[4].Details.PartialUnexpectedList.ShouldBe(["many"]);
        return results;
    }
}
