using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Maximum : Aggregate
{
    protected override string Observed => "6";

    protected override string ObservedOfTwo => "2";


    protected override Expectation Expect(string column, Literal? min = null, Literal? max = null, bool strictMin = false, bool strictMax = false)
        => new ExpectColumnMaxToBeBetween(column, min, max, strictMin, strictMax);

    [Fact]
    public void May_be_a_text_a_day_or_a_time()
    {
        using var table = Table.Typed("t VARCHAR, d DATE, s TIMESTAMP", "('a', '2023-08-01', '2023-08-01 10:00:00.5'), ('B', '2023-08-02', NULL)");
        table.Judge(new ExpectColumnMaxToBeBetween("t", MaxValue: Text("b"))).ShouldTell("Met; 2 rows; observed 'a'");
        table.Judge(new ExpectColumnMaxToBeBetween("d", MaxValue: Text("2023-08-01"))).ShouldTell("Unmet; 2 rows; observed 2023-08-02");
        table.Judge(new ExpectColumnMaxToBeBetween("s", MaxValue: Text("2023-08-01T10:00:00.5Z"))).ShouldTell("Met; 2 rows; observed 2023-08-01 10:00:00.5");
    }

    [Fact]
    public void Text_is_not_compared_with_a_number()
    {
        using var table = Table.OfTexts("v", "1");
        table.Judge(new ExpectColumnMaxToBeBetween("v", MaxValue: Number("1.5")))
            .ShouldTell("Errored\nthe maximum of column 'v' is text and can't be compared with 1.5; give the column `type: decimal`");
    }

    [Fact]
    public void A_day_after_the_year_9999_is_judged_though_it_can_not_be_shown()
    {
        using var table = Table.Typed("d DATE", "('12023-08-02')");
        table.Judge(new ExpectColumnMaxToBeBetween("d", MaxValue: Text("2023-08-01")))
            .ShouldTell("Unmet; 1 rows; observed '(a value that can't be shown)'");
        table.Judge(new ExpectColumnValuesToBeBetween("d", MaxValue: Text("2023-08-01")))
            .Details.PartialUnexpectedList.ShouldBe(["(a value that can't be shown)"]);
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnMaxToBeBetween("score", MaxValue: Number(10)).Sentence.ShouldBe("the maximum of score is at most 10");
}
