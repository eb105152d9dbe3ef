using ContactCenter.Expectations.ColumnPairs;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Columns;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.ColumnPairs;

public sealed class Pairs_of_which_one_is_greater : RowByRowOfValues
{
    protected override string Columns => "end, start";

    protected override TypeName Type => TypeName.Integer;

    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnPairValuesAToBeGreaterThanB("end", "start", Mostly: mostly);

    protected override string[] Good(int number) => [$"{number + 1}", $"{number}"];

    protected override string[] Bad(int number) => [$"{number}", $"{number}"];

    [Fact]
    public void A_null_that_is_not_set_aside_is_unexpected()
    {
        using var table = Table.OfText("a, b", ["2", "1"], ["1", "1"], [null, "1"], ["1", null], [null, null], ["1", "2"])
            .Declare("a", TypeName.Integer).Declare("b", TypeName.Decimal);
        table.Judge(new ExpectColumnPairValuesAToBeGreaterThanB("a", "b")).Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([2, 3, 4, 6]);
        table.Judge(new ExpectColumnPairValuesAToBeGreaterThanB("a", "b", OrEqual: true, IgnorePairIf.EitherValueIsMissing))
            .Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([6]);
        table.Judge(new ExpectColumnPairValuesAToBeGreaterThanB("a", "b", OrEqual: true, IgnorePairIf.Neither)).Details.UnexpectedCount.ShouldBe(4);
    }

    [Fact]
    public void A_day_and_a_time_are_compared()
    {
        using var table = Table.OfText("t, d", ["2024-01-31T10:00:00Z", "2024-01-31"], ["2024-01-30T10:00:00Z", "2024-01-31"])
            .Declare("t", TypeName.Timestamp).Declare("d", TypeName.Date);
        table.Judge(new ExpectColumnPairValuesAToBeGreaterThanB("t", "d")).Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([2]);
    }

    [Fact]
    public void A_text_and_a_number_are_an_error()
    {
        using var table = Table.OfText("a, b", ["2", "1"]).Declare("a", TypeName.Integer);
        table.Judge(new ExpectColumnPairValuesAToBeGreaterThanB("a", "b")).ShouldTell(
            "Errored\ncolumn 'a' is integer and column 'b' is string: neither is greater; give both the same type");
    }

    [Fact]
    public void The_name_may_have_capitals()
        => Pairs_that_are_equal.ASuiteOf("expect_column_pair_values_A_to_be_greater_than_B: { column_A: a, column_B: b, or_equal: true }")
            .ShouldBe(new ExpectColumnPairValuesAToBeGreaterThanB("a", "b", OrEqual: true));

    [Fact]
    public void Parsing_texts_as_times_is_refused()
        => Suites.ASuite.Faults(Suites.ASuite.Of(
            "expect_column_pair_values_a_to_be_greater_than_b: { column_A: a, column_B: b, parse_strings_as_datetimes: true }")).ShouldHaveSingleItem()
            .ShouldStartWith("suite.yaml:4:83: error CCQ303: unknown parameter 'parse_strings_as_datetimes' of expect_column_pair_values_a_to_be_greater_than_b");

    [Fact]
    public void Is_told_in_a_sentence()
    {
        new ExpectColumnPairValuesAToBeGreaterThanB("a", "b").Sentence.ShouldBe("a is greater than b");
        new ExpectColumnPairValuesAToBeGreaterThanB("a", "b", OrEqual: true).Sentence.ShouldBe("a is at least b");
    }
}
