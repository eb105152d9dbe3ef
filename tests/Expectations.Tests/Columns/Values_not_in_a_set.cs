using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_not_in_a_set : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToNotBeInSet("value", [Text("N/A"), Text("-")], mostly);

    protected override string[] Good(int number) => [$"city {number}"];

    protected override string[] Bad(int number) => [number % 2 == 0 ? "N/A" : "-"];

    [Fact]
    public void Tells_all_of_the_values_that_are()
    {
        using var table = Table.OfText("id, city", ["1", "N/A"], ["2", "n/a"], ["3", null], ["4", "-"]);
        table.Judge(new ExpectColumnValuesToNotBeInSet("city", [Text("N/A"), Text("-")])).ShouldTell("""
            Unmet; 4 rows; 1 missing, 25%; 2 unexpected, 66.67% of values, 50% of rows
            list ['N/A', '-']
            counts 'N/A' x1, '-' x1
            calls.csv:2 row 1 has city='N/A'
            calls.csv:5 row 4 has city='-'
            """);
    }

    [Fact]
    public void A_member_of_another_kind_forbids_nothing()
    {
        using var table = Table.Typed("n BIGINT", "(0)");
        table.Judge(new ExpectColumnValuesToNotBeInSet("n", [Text("0"), False])).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void An_empty_set_forbids_nothing()
    {
        using var table = Table.OfText("id, v", ["1", "x"], ["2", null]);
        var anything = new ExpectColumnValuesToNotBeInSet("v", []);
        table.Judge(anything).ShouldTell("Met; 2 rows; 1 missing, 50%; 0 unexpected, 0% of values, 0% of rows");
        anything.Check().ShouldBeEmpty();
        anything.Sentence.ShouldBe("v is anything");
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToNotBeInSet("city", [Text("N/A"), Null]).Sentence.ShouldBe("city is none of 'N/A', null");
}
