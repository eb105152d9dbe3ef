using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_null : RowByRow
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToBeNull("value", mostly);

    protected override string?[] Good(int number) => [null];

    protected override string?[] Bad(int number) => [$"{number}"];

    [Fact]
    public void Empty_text_and_text_of_the_wrong_type_are_values()
    {
        using var table = Table.OfText("id, n", ["1", null], ["2", ""], ["3", "x"], ["4", "7"]).Declare("n", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeNull("n")).ShouldTell("""
            Unmet; 4 rows; 3 unexpected, 75% of values, 75% of rows
            list ['', 'x', '7']
            counts '' x1, 'x' x1, '7' x1
            calls.csv:3 row 2 has n=''
            calls.csv:4 row 3 has n='x'
            calls.csv:5 row 4 has n='7'
            """);
    }

    [Fact]
    public void Nothing_but_nulls_meets_it()
    {
        using var table = Table.OfTexts("v", null, null);
        table.Judge(new ExpectColumnValuesToBeNull("v")).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToBeNull("v", 0.99).Sentence.ShouldBe("v is null in at least 99% of the rows");
}
