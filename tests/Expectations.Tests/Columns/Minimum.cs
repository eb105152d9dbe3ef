using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Minimum : Aggregate
{
    protected override string Observed => "1";

    protected override string ObservedOfTwo => "1";


    protected override Expectation Expect(string column, Literal? min = null, Literal? max = null, bool strictMin = false, bool strictMax = false)
        => new ExpectColumnMinToBeBetween(column, min, max, strictMin, strictMax);

    [Fact]
    public void May_be_a_boolean()
    {
        using var table = Table.OfTexts("v", "true", "false").Declare("v", TypeName.Boolean);
        table.Judge(new ExpectColumnMinToBeBetween("v", MinValue: True)).ShouldTell("Unmet; 2 rows; observed false");
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnMinToBeBetween("price", Number(0), StrictMin: true).Sentence.ShouldBe("the minimum of price is greater than 0");
}
