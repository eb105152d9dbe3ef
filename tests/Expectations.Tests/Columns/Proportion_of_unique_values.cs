using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Proportion_of_unique_values : Aggregate
{
    protected override string Observed => "1";

    protected override string ObservedOfTwo => "1";

    protected override string ObservedOfNothing => "0";

    protected override Expectation Expect(string column, Literal? min = null, Literal? max = null, bool strictMin = false, bool strictMax = false)
        => new ExpectColumnProportionOfUniqueValuesToBeBetween(column, min, max, strictMin, strictMax);

    [Fact]
    public void Divides_different_values_by_those_that_are_not_null()
    {
        using var table = Table.OfTexts("v", "a", "a", "a", "b", null, null);
        table.Judge(new ExpectColumnProportionOfUniqueValuesToBeBetween("v", Number("0.5"), Number("0.5"))).ShouldTell("Met; 6 rows; observed 0.5");
        table.Judge(new ExpectColumnProportionOfUniqueValuesToBeBetween("v", Number("0.500001"))).ShouldTell("Unmet; 6 rows; observed 0.5");
    }
}
