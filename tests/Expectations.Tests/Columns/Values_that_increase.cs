using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_that_increase : RowByRowOfValues
{
    protected override TypeName Type => TypeName.Integer;

    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToBeIncreasing("value", Mostly: mostly);

    protected override string[] Good(int number) => [$"{1000 + number}"];

    protected override string[] Bad(int number) => [$"{1000 - number}"];

    // The first of them has none before it.
    private protected override int Alone(int bad) => bad - 1;

    [Fact]
    public void A_value_is_compared_with_the_last_one_that_is_not_set_aside()
    {
        using var table = Table.OfText("id, n", ["1", "5"], ["2", null], ["3", "x"], ["4", "4"], ["5", "4"], ["6", "10"], ["7", "9"], ["8", "11"])
            .Declare("n", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeIncreasing("n")).ShouldTell("""
            Unmet; 8 rows; 2 missing, 25%; 2 unexpected, 33.33% of values, 25% of rows
            list [4, 9]
            counts 4 x1, 9 x1
            calls.csv:5 row 4 has n=4
            calls.csv:8 row 7 has n=9
            """);
        table.Judge(new ExpectColumnValuesToBeIncreasing("n", Strictly: true)).Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([4, 5, 7]);
    }

    [Fact]
    public void Rows_that_the_condition_leaves_out_are_not_compared_with()
    {
        using var table = Table.OfText("id, n", ["1", "1"], ["2", "9"], ["3", "2"], ["4", "3"]).Declare("n", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeIncreasing("n"), when: "id <> '2'").Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Texts_and_times_have_an_order_too()
    {
        using var texts = Table.OfTexts("v", "a", "B", "c");
        texts.Judge(new ExpectColumnValuesToBeIncreasing("v")).Details.PartialUnexpectedList.ShouldBe(["B"]);
        using var times = Table.OfTexts("t", "2024-01-02", "2024-01-10", "2024-01-09").Declare("t", TypeName.Date);
        times.Judge(new ExpectColumnValuesToBeIncreasing("t")).Details.UnexpectedCount.ShouldBe(1);
    }

    [Fact]
    public void The_order_of_a_large_table_is_that_of_its_rows()
    {
        using var table = Table.Of("SELECT CASE WHEN i % 100000 = 99999 THEN 0 ELSE i END AS v FROM range(400000) t(i)");
        var result = table.Judge(new ExpectColumnValuesToBeIncreasing("v", Strictly: true));
        result.Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([100000, 200000, 300000, 400000]);
    }

    [Fact]
    public void Rows_without_an_order_are_an_error()
    {
        using var table = Table.OfTexts("v", "1").WithoutOrder();
        table.Judge(new ExpectColumnValuesToBeIncreasing("v")).ShouldTell(
            "Errored\nthe rows of calls have no order, as those of a table in a database; only rows of files have");
    }

    [Fact]
    public void All_rules_of_a_column_share_one_pass()
    {
        var statements = new List<string>();
        using var table = Table.OfTexts("v", "1", "2").SeenThrough(connection => new CountingConnection(connection, statements.Add));
        table.Judge(
            new ExpectColumnValuesToBeIncreasing("v"),
            new ExpectColumnValuesToBeIncreasing("v", Strictly: true),
            new ExpectColumnValuesToBeDecreasing("v", Mostly: 0),
            new ExpectColumnValuesToBeDecreasing("v", Strictly: true, Mostly: 0));
        statements.Count(s => s.Contains("lag(", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("i", new[] { "OVER ()" })]
    [InlineData("-i", new[] { "OVER ()", "ORDER BY ccq_part, ccq_row" })]
    public void Rows_are_sorted_only_where_they_come_out_of_order(string row, string[] passes)
    {
        var statements = new List<string>();
        using var table = Table.Numbered($"SELECT -i AS v, {row} AS ccq_row FROM range(5) t(i)")
            .SeenThrough(connection => new CountingConnection(connection, statements.Add));

        var result = table.Judge(new ExpectColumnValuesToBeIncreasing("v", Strictly: true, Mostly: 0));

        result.Details.UnexpectedCount.ShouldBe(passes.Length == 1 ? 4 : 0);
        var asked = statements.FindAll(s => s.Contains("lag(", StringComparison.Ordinal));
        asked.Count.ShouldBe(passes.Length);
        asked.Zip(passes).ShouldAllBe(pair => pair.First.Contains(pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Is_told_in_a_sentence()
    {
        new ExpectColumnValuesToBeIncreasing("v").Sentence.ShouldBe("v is not smaller than the value before it");
        new ExpectColumnValuesToBeIncreasing("v", Strictly: true).Sentence.ShouldBe("v is greater than the value before it");
    }
}
