using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Proportion_of_non_null_values : Aggregate
{
    protected override string Observed => "0.8";

    protected override string ObservedOfTwo => "1";

    protected override string ObservedOfNothing => "0";

    protected override string ObservedBesideWrongTexts => "1";

    protected override Expectation Expect(string column, Literal? min = null, Literal? max = null, bool strictMin = false, bool strictMax = false)
        => new ExpectColumnProportionOfNonNullValuesToBeBetween(column, min, max, strictMin, strictMax);

    [Fact]
    public void Counts_the_empty_text()
    {
        using var table = Table.OfTexts("v", "a", "", null, null);
        table.Judge(new ExpectColumnProportionOfNonNullValuesToBeBetween("v", Number("0.5"), Number("0.5"))).ShouldTell("Met; 4 rows; observed 0.5");
    }
}
