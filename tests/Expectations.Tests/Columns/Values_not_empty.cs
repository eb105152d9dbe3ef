using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_not_empty : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToNotBeEmpty("value", mostly);

    protected override string[] Good(int number) => ["x"];

    protected override string[] Bad(int number) => [""];

    [Fact]
    public void Blanks_are_not_empty_and_null_is_set_aside()
    {
        using var table = Table.OfText("id, city", ["1", ""], ["2", " "], ["3", null]);
        table.Judge(new ExpectColumnValuesToNotBeEmpty("city")).ShouldTell("""
            Unmet; 3 rows; 1 missing, 33.33%; 1 unexpected, 50% of values, 33.33% of rows
            list ['']
            counts '' x1
            calls.csv:2 row 1 has city=''
            """);
    }

    [Fact]
    public void Looks_at_the_raw_text_of_a_typed_column()
    {
        using var table = Table.OfTexts("orders", "12", "", "x").Declare("orders", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToNotBeEmpty("orders")).Details.PartialUnexpectedList.ShouldBe([""]);
    }

    [Fact]
    public void A_column_that_holds_no_text_is_never_empty()
    {
        using var table = Table.Typed("n BIGINT, names VARCHAR[]", "(0, [])");
        table.Judge(new ExpectColumnValuesToNotBeEmpty("n")).Outcome.ShouldBe(Outcome.Met);
        table.Judge(new ExpectColumnValuesToNotBeEmpty("names")).Outcome.ShouldBe(Outcome.Met);
    }
}
