using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Unique_value_count : Aggregate
{
    protected override string Observed => "4";

    protected override string ObservedOfTwo => "2";

    protected override string ObservedOfNothing => "0";
    protected override Expectation Expect(string column, Literal? min = null, Literal? max = null, bool strictMin = false, bool strictMax = false)
        => new ExpectColumnUniqueValueCountToBeBetween(column, min, max, strictMin, strictMax);

    [Fact]
    public void Counts_each_value_once()
    {
        using var table = Table.OfTexts("v", "a", "b", "a", null, "A", "");
        table.Judge(new ExpectColumnUniqueValueCountToBeBetween("v", Number(4), Number(4))).ShouldTell("Met; 6 rows; observed 4");
    }

    [Fact]
    public void Is_not_compared_with_text()
    {
        using var table = Table.OfTexts("v", "a");
        table.Judge(new ExpectColumnUniqueValueCountToBeBetween("v", Text("many")))
            .ShouldTell("Errored\nthe number of different values of column 'v' holds whole numbers and can't be compared with 'many'");
    }
}
