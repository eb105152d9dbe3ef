using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_not_null : RowByRow
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToNotBeNull("value", mostly);

    protected override string?[] Good(int number) => ["x"];

    protected override string?[] Bad(int number) => [null];

    [Fact]
    public void Nothing_but_nulls_is_unmet()
    {
        using var table = Table.OfText("id, city", ["1", null], ["2", null]);
        table.Judge(new ExpectColumnValuesToNotBeNull("city")).ShouldTell("""
            Unmet; 2 rows; 2 unexpected, 100% of values, 100% of rows
            list [null, null]
            counts null x2
            calls.csv:2 row 1 has city=null
            calls.csv:3 row 2 has city=null
            """);
    }

    [Fact]
    public void Empty_text_and_blanks_are_values()
    {
        using var table = Table.OfTexts("city", "", " ", "null", "NULL");
        table.Judge(new ExpectColumnValuesToNotBeNull("city")).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Text_of_the_wrong_type_is_a_value()
    {
        using var table = Table.OfTexts("orders", "12", "twelve", "").Declare("orders", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToNotBeNull("orders")).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToNotBeNull("city", 0.9).Sentence.ShouldBe("city is not null in at least 90% of the rows");
}
