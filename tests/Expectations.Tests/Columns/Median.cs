using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Median : Aggregate
{
    protected override string Observed => "2.5";

    protected override string ObservedOfTwo => "1.5";

    protected override Expectation Expect(string column, Literal? min = null, Literal? max = null, bool strictMin = false, bool strictMax = false)
        => new ExpectColumnMedianToBeBetween(column, min, max, strictMin, strictMax);

    [Theory]
    [InlineData("(3), (1), (2)", "2")]
    [InlineData("(1), (2), (2), (3), (NULL)", "2")]
    [InlineData("(9223372036854775806), (9223372036854775807)", "9223372036854775806.5")]
    [InlineData("(7)", "7")]
    public void Is_the_middle_value_or_the_mean_of_the_middle_two(string values, string median)
    {
        using var table = Table.Typed("v BIGINT", values);
        table.Judge(new ExpectColumnMedianToBeBetween("v", Number(median), Number(median))).Details.Observed!.Value!.ToString().ShouldBe(median);
    }

    [Fact]
    public void Is_exact_of_decimals_and_near_of_floats()
    {
        using var table = Table.Typed("d DECIMAL(9, 2), f DOUBLE", "(0.10, 0.1), (0.25, 0.2)");
        table.Judge(new ExpectColumnMedianToBeBetween("d", Number("0.175"), Number("0.175"))).ShouldTell("Met; 2 rows; observed 0.175");
        table.Judge(new ExpectColumnMedianToBeBetween("f")).Details.Observed!.Value.ShouldBeOfType<double>().ShouldBe(0.15, 1e-15);
    }

    [Fact]
    public void Of_text_there_is_none()
    {
        using var table = Table.OfTexts("v", "1");
        table.Judge(new ExpectColumnMedianToBeBetween("v"))
            .ShouldTell("Errored\ncolumn 'v' is text; a median needs numbers; give the column `type: integer, decimal or double`");
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => Expect("v", Number(1)).Sentence.ShouldBe("the median of v is at least 1");
}
