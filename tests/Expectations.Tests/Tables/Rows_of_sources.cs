using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tables;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Tables;

public sealed class Rows_of_sources
{
    [Fact]
    public void Are_counted_together()
    {
        using var table = Of(rows: 5);
        table.Judge(new ExpectTableRowCountToMatchSources(["inbound", "outbound"])).ShouldTell(
            "Met; 5 rows; observed {rows: 5, source_rows: 5, inbound: 2, outbound: 3}");
        table.Judge(new ExpectTableRowCountToMatchSources(["inbound"])).ShouldTell("Unmet; 5 rows; observed {rows: 5, source_rows: 2}");
    }

    [Theory]
    [InlineData(4, 1, false, Outcome.Met)]
    [InlineData(6, 1, false, Outcome.Met)]
    [InlineData(3, 1, false, Outcome.Unmet)]
    [InlineData(4, 20, true, Outcome.Met)]
    [InlineData(4, 19.9, true, Outcome.Unmet)]
    [InlineData(6, 20, true, Outcome.Met)]
    [InlineData(7, 20, true, Outcome.Unmet)]
    public void May_differ_by_the_tolerance(int rows, double tolerance, bool isPercent, Outcome outcome)
    {
        using var table = Of(rows);
        table.Judge(new ExpectTableRowCountToMatchSources(["inbound", "outbound"], new(tolerance, isPercent))).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Of_nothing_match_nothing_and_no_share_of_it()
    {
        using var none = Table.OfTexts("v").With("empty", "CREATE TABLE empty_data (v VARCHAR)");
        none.Judge(new ExpectTableRowCountToMatchSources(["empty"])).ShouldTell("Met; 0 rows; observed {rows: 0, source_rows: 0}");
        using var one = Table.OfTexts("v", "1").With("empty", "CREATE TABLE empty_data (v VARCHAR)");
        one.Judge(new ExpectTableRowCountToMatchSources(["empty"], new(50, IsPercent: true))).Outcome.ShouldBe(Outcome.Unmet);
    }

    [Fact]
    public void Are_compared_with_the_rows_that_the_condition_leaves()
    {
        using var table = Of(rows: 9);
        table.Judge(new ExpectTableRowCountToMatchSources(["inbound", "outbound"]), when: "i < 5").Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Of_an_unknown_suite_are_an_error()
    {
        using var table = Of(rows: 1);
        table.Judge(new ExpectTableRowCountToMatchSources(["inbound", "other"])).ShouldTell("Errored\nthere is no suite 'other'");
    }

    [Fact]
    public void Are_written_in_a_suite()
    {
        Read("[inbound, outbound], tolerance: 0.5%").Tolerance.ShouldBe(new Limit(0.5, IsPercent: true));
        Read("[inbound], tolerance: 12").Tolerance.ShouldBe(new Limit(12, IsPercent: false));
        Read("[inbound]").Tolerance.ShouldBeNull();
    }

    [Theory]
    [InlineData("[]", "CCQ306: source_suites is empty; expected the name of at least one suite")]
    [InlineData("[a], tolerance: -1", "CCQ306: tolerance is -1; expected a whole number of rows, 0 or more, or a share from 0% to 100%")]
    [InlineData("[a], tolerance: 101%", "CCQ306: tolerance is 101%; expected a whole number of rows, 0 or more, or a share from 0% to 100%")]
    [InlineData("[a], tolerance: much", "CCQ305: tolerance is the text 'much'; expected a number of rows, such as 100, or a share, such as 5%")]
    public void Without_sense_are_a_fault(string arguments, string fault)
        => Suites.ASuite.Read(Suites.ASuite.Of($"expect_table_row_count_to_match_sources: {{ source_suites: {arguments} }}"))
            .Faults.Select(f => $"{f.Code}: {f.Message}").ShouldBe([fault]);

    [Fact]
    public void Are_told_in_a_sentence()
    {
        new ExpectTableRowCountToMatchSources(["a"]).Sentence.ShouldBe("the number of rows is that of a");
        new ExpectTableRowCountToMatchSources(["a", "b"], new(5, IsPercent: true)).Sentence
            .ShouldBe("the number of rows is that of a and b together, give or take 5%");
        new ExpectTableRowCountToMatchSources(["a"], new(5, IsPercent: false)).Sentence.ShouldBe("the number of rows is that of a, give or take 5 rows");
    }

    private static Table Of(int rows)
        => Table.Of($"SELECT i FROM range({rows}) t(i)")
            .With("inbound", "CREATE TABLE inbound_data AS SELECT i FROM range(2) t(i)")
            .With("outbound", "CREATE TABLE outbound_data AS SELECT i FROM range(3) t(i)");

    private static ExpectTableRowCountToMatchSources Read(string arguments)
        => (ExpectTableRowCountToMatchSources)Suites.ASuite.Sound(
            Suites.ASuite.Of($"expect_table_row_count_to_match_sources: {{ source_suites: {arguments} }}")).Rules[0].Expectation;
}
