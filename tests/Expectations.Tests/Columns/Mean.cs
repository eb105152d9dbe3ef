using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Mean : Aggregate
{
    protected override string Observed => "3";

    protected override string ObservedOfTwo => "1.5";


    protected override Expectation Expect(string column, Literal? min = null, Literal? max = null, bool strictMin = false, bool strictMax = false)
        => new ExpectColumnMeanToBeBetween(column, min, max, strictMin, strictMax);

    [Fact]
    public void Of_text_there_is_none()
    {
        using var table = Table.OfTexts("v", "1");
        table.Judge(new ExpectColumnMeanToBeBetween("v"))
            .ShouldTell("Errored\ncolumn 'v' is text; a mean needs numbers; give the column `type: integer, decimal or double`");
    }

    [Fact]
    public void Of_times_there_is_none()
    {
        using var table = Table.Typed("v TIMESTAMP", "(NULL)");
        table.Judge(new ExpectColumnMeanToBeBetween("v")).ShouldTell("Errored\ncolumn 'v' holds times; a mean needs numbers");
    }

    [Fact]
    public void Is_a_fraction_also_of_whole_numbers_and_decimals()
    {
        using var table = Table.Typed("i BIGINT, d DECIMAL(9, 2)", "(1, 0.10), (2, 0.25)");
        table.Judge(new ExpectColumnMeanToBeBetween("i")).ShouldTell("Met; 2 rows; observed 1.5");
        table.Judge(new ExpectColumnMeanToBeBetween("d")).ShouldTell("Met; 2 rows; observed 0.175");
    }
}
