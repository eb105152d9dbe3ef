using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_that_are_unique : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToBeUnique("value", mostly);

    protected override string[] Good(int number) => [$"call {number}"];

    protected override string[] Bad(int number) => ["again"];

    [Fact]
    public void Every_copy_is_unexpected()
    {
        using var table = Table.OfText("id, call", ["1", "a"], ["2", "b"], ["3", "a"], ["4", null], ["5", null], ["6", "a"], ["7", ""], ["8", ""]);
        table.Judge(new ExpectColumnValuesToBeUnique("call")).ShouldTell("""
            Unmet; 8 rows; 2 missing, 25%; 5 unexpected, 83.33% of values, 62.5% of rows
            list ['a', 'a', 'a', '', '']
            counts 'a' x3, '' x2
            calls.csv:2 row 1 has call='a'
            calls.csv:4 row 3 has call='a'
            calls.csv:7 row 6 has call='a'
            calls.csv:8 row 7 has call=''
            calls.csv:9 row 8 has call=''
            """);
    }

    [Fact]
    public void Typed_values_are_compared_not_their_texts()
    {
        using var table = Table.OfTexts("n", "7", "007", "x", "x").Declare("n", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeUnique("n")).Details.PartialUnexpectedList.ShouldBe([7L, 7L]);
    }

    [Fact]
    public void Rows_that_the_condition_leaves_out_repeat_nothing()
    {
        using var table = Table.OfText("id, call", ["1", "a"], ["2", "a"], ["3", "b"], ["4", "b"]);
        table.Judge(new ExpectColumnValuesToBeUnique("call"), when: "id <> '2'").Details.PartialUnexpectedList.ShouldBe(["b", "b"]);
    }

    [Fact]
    public void Examples_of_a_large_table_are_its_first_in_order()
    {
        using var table = Table.Of("SELECT i AS row, CASE WHEN i % 1000 = 7 THEN i % 5000 ELSE -i END AS v FROM range(400000) t(i)");
        var result = table.Judge(new ExpectColumnValuesToBeUnique("v"));
        result.Details.UnexpectedCount.ShouldBe(400);
        result.Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe(Enumerable.Range(0, 20).Select(i => (long?)(i * 1000) + 8));
        result.Details.PartialUnexpectedCounts!.ShouldBe([new(7L, 80), new(1007L, 80), new(2007L, 80), new(3007L, 80), new(4007L, 80)]);
        result.Details.CountsAreComplete.ShouldBeTrue();
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToBeUnique("call").Sentence.ShouldBe("call is unique");
}
