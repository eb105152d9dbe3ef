using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_that_do_not_stand_out
{
    // Mean 20, deviation of the sample 10: 10 has the z-score -1, 30 has 1.
    private static Table Tens() => Table.OfText("id, n", ["1", "10"], ["2", "20"], ["3", null], ["4", "30"], ["5", "x"]).Declare("n", TypeName.Integer);

    [Fact]
    public void Tells_all_of_those_that_do()
    {
        using var table = Tens();
        table.Judge(new ExpectColumnValueZScoresToBeLessThan("n", 1, DoubleSided: true)).ShouldTell("""
            Unmet; 5 rows; 2 missing, 40%; 2 unexpected, 66.67% of values, 40% of rows
            list [10, 30]
            counts 10 x1, 30 x1
            calls.csv:2 row 1 has n=10
            calls.csv:5 row 4 has n=30
            """);
        table.Judge(new ExpectColumnValueZScoresToBeLessThan("n", 1, DoubleSided: false)).Details.PartialUnexpectedList.ShouldBe([30L]);
    }

    [Theory]
    [InlineData(1.01, true, 0)]
    [InlineData(-1, true, 2)]
    [InlineData(0, false, 2)]
    [InlineData(-0.5, false, 2)]
    [InlineData(-1.5, false, 3)]
    public void The_threshold_itself_is_unexpected(double threshold, bool doubleSided, long unexpected)
    {
        using var table = Tens();
        table.Judge(new ExpectColumnValueZScoresToBeLessThan("n", threshold, doubleSided)).Details.UnexpectedCount.ShouldBe(unexpected);
    }

    [Theory]
    [InlineData(1.0 / 3, Outcome.Met)]
    [InlineData(0.34, Outcome.Unmet)]
    public void Mostly_is_inclusive(double mostly, Outcome outcome)
    {
        using var table = Tens();
        table.Judge(new ExpectColumnValueZScoresToBeLessThan("n", 1, DoubleSided: true, mostly)).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Mean_and_deviation_are_those_of_the_rows_that_the_condition_leaves()
    {
        using var table = Table.OfText("id, n", ["1", "10"], ["2", "20"], ["3", "30"], ["4", "100000"]).Declare("n", TypeName.Integer);
        table.Judge(new ExpectColumnValueZScoresToBeLessThan("n", 1, DoubleSided: true), when: "id <> '4'").ShouldTell("""
            Unmet; 3 rows; 0 missing, 0%; 2 unexpected, 66.67% of values, 66.67% of rows
            list [10, 30]
            counts 10 x1, 30 x1
            calls.csv:2 row 1 has n=10
            calls.csv:4 row 3 has n=30
            """);
    }

    [Theory]
    [InlineData("5", "5", "5")]
    [InlineData("5")]
    public void None_of_equal_values_does(params string[] values)
    {
        using var table = Table.OfTexts("n", values).Declare("n", TypeName.Double);
        table.Judge(new ExpectColumnValueZScoresToBeLessThan("n", 0.1, DoubleSided: true)).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Nothing_but_nulls_is_nothing_to_judge()
    {
        using var nulls = Table.OfTexts("n", null, null).Declare("n", TypeName.Integer);
        nulls.Judge(new ExpectColumnValueZScoresToBeLessThan("n", 3, DoubleSided: true))
            .ShouldTell("NotApplicable; 2 rows; 2 missing, 100%; 0 unexpected, ?% of values, 0% of rows");
        using var empty = Table.OfTexts("n").Declare("n", TypeName.Integer);
        empty.Judge(new ExpectColumnValueZScoresToBeLessThan("n", 3, DoubleSided: true)).Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Fact]
    public void Text_has_none()
    {
        using var table = Table.OfTexts("n", "1");
        table.Judge(new ExpectColumnValueZScoresToBeLessThan("n", 3, DoubleSided: true)).ShouldTell(
            "Errored\ncolumn 'n' is text; a z-score needs numbers; give the column `type: integer, decimal or double`");
    }

    [Fact]
    public void A_missing_column_is_an_error()
    {
        using var table = Table.OfTexts("n", "1");
        table.Judge(new ExpectColumnValueZScoresToBeLessThan("m", 3, DoubleSided: true)).Told().ShouldStartWith("Errored\ncolumn 'm' is not in the data of calls");
    }

    [Fact]
    public void Rules_of_all_columns_share_one_further_scan()
    {
        var statements = new List<string>();
        using var table = Table.Typed("a INTEGER, b DOUBLE", "(1, 2), (3, 4)").SeenThrough(connection => new CountingConnection(connection, statements.Add));
        table.Judge(
            new ExpectColumnValueZScoresToBeLessThan("a", 3, DoubleSided: true),
            new ExpectColumnValueZScoresToBeLessThan("a", 2, DoubleSided: false),
            new ExpectColumnValueZScoresToBeLessThan("b", 3, DoubleSided: true),
            new ExpectColumnMeanToBeBetween("a"),
            new ExpectColumnStdevToBeBetween("b")).ShouldAllBe(r => r.Outcome == Outcome.Met);
        statements.Count(s => s.StartsWith("SELECT", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void Mostly_outside_0_to_1_is_a_fault()
        => new ExpectColumnValueZScoresToBeLessThan("n", 3, DoubleSided: true, Mostly: 2).Check()
            .ShouldBe([new ParameterFault("mostly", "mostly is 2; expected a share from 0 to 1")]);

    [Fact]
    public void Is_told_in_a_sentence()
    {
        new ExpectColumnValueZScoresToBeLessThan("n", -3, DoubleSided: true).Sentence.ShouldBe("n is less than 3 standard deviations away from the mean");
        new ExpectColumnValueZScoresToBeLessThan("n", 2.5, DoubleSided: false).Sentence.ShouldBe("n is less than 2.5 standard deviations above the mean");
    }
}
