using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Sum : Aggregate
{
    protected override string Observed => "12";

    protected override string ObservedOfTwo => "3";

    protected override string ObservedOfNothing => "0";
    protected override Expectation Expect(string column, Literal? min = null, Literal? max = null, bool strictMin = false, bool strictMax = false)
        => new ExpectColumnSumToBeBetween(column, min, max, strictMin, strictMax);

    [Fact]
    public void Of_text_there_is_none()
    {
        using var table = Table.OfTexts("v", "1");
        table.Judge(new ExpectColumnSumToBeBetween("v"))
            .ShouldTell("Errored\ncolumn 'v' is text; a sum needs numbers; give the column `type: integer, decimal or double`");
    }

    [Fact]
    public void Of_decimals_is_exact()
    {
        using var table = Table.OfTexts("v", Enumerable.Repeat("0.1", 10)).Declare("v", TypeName.Decimal);
        table.Judge(new ExpectColumnSumToBeBetween("v", Number(1), Number(1))).ShouldTell("Met; 10 rows; observed 1");
    }

    [Fact]
    public void May_be_greater_than_64_bits()
    {
        using var table = Table.Typed("v BIGINT", "(9223372036854775807), (9223372036854775807)");
        table.Judge(new ExpectColumnSumToBeBetween("v", Number("18446744073709551614"), Number("18446744073709551614")))
            .ShouldTell("Met; 2 rows; observed 18446744073709551614");
    }
}
