using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_between : RowByRowOfValues
{
    protected override TypeName Type => TypeName.Integer;

    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToBeBetween("value", Number(0), Number(100), Mostly: mostly);

    protected override string[] Good(int number) => [$"{number}"];

    protected override string[] Bad(int number) => [$"{100 + number}"];

    [Fact]
    public void Tells_all_of_the_values_outside()
    {
        using var table = Table.OfText("agent, score", ["Ann", "1"], ["Bob", "12"], ["Cem", "-1"], ["Dee", null], ["Eva", "12"], ["Fay", "x"])
            .Declare("score", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeBetween("score", Number(0), Number(10))).ShouldTell("""
            Unmet; 6 rows; 2 missing, 33.33%; 3 unexpected, 75% of values, 50% of rows
            list [12, -1, 12]
            counts 12 x2, -1 x1
            calls.csv:3 row 2 has score=12
            calls.csv:4 row 3 has score=-1
            calls.csv:6 row 5 has score=12
            """);
    }

    [Theory]
    [InlineData(false, false, new long[] { })]
    [InlineData(true, false, new long[] { 1 })]
    [InlineData(false, true, new long[] { 3 })]
    [InlineData(true, true, new long[] { 1, 3 })]
    public void A_strict_bound_is_itself_outside(bool strictMin, bool strictMax, long[] outside)
    {
        using var table = Table.Typed("n BIGINT", "(1), (2), (3)");
        var result = table.Judge(new ExpectColumnValuesToBeBetween("n", Number(1), Number(3), strictMin, strictMax));
        (result.Details.PartialUnexpectedList ?? []).ShouldBe(outside.Cast<object?>());
    }

    [Fact]
    public void One_bound_is_enough()
    {
        using var table = Table.Typed("n BIGINT", "(1), (2), (3)");
        table.Judge(new ExpectColumnValuesToBeBetween("n", MinValue: Number(2))).Details.PartialUnexpectedList.ShouldBe([1L]);
        table.Judge(new ExpectColumnValuesToBeBetween("n", MaxValue: Number(2), StrictMax: true)).Details.PartialUnexpectedList.ShouldBe([2L, 3L]);
    }

    [Fact]
    public void Decimals_are_compared_exactly()
    {
        using var table = Table.OfTexts("price", "0.1", "0.10", "0.3", "0.30000001").Declare("price", TypeName.Decimal);
        table.Judge(new ExpectColumnValuesToBeBetween("price", Number("0.1"), Number("0.3"))).Details.PartialUnexpectedList.ShouldBe([0.300000010m]);
    }

    [Fact]
    public void Whole_numbers_beyond_53_bits_are_compared_exactly()
    {
        using var table = Table.OfTexts("id", "9007199254740993").Declare("id", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeBetween("id", MaxValue: Number("9007199254740992"))).Outcome.ShouldBe(Outcome.Unmet);
        table.Judge(new ExpectColumnValuesToBeBetween("id", MaxValue: Number("9007199254740993"))).Outcome.ShouldBe(Outcome.Met);
    }

    [Fact]
    public void Times_are_compared_as_points_in_time()
    {
        using var table = Table.OfTexts("sent", "2023-08-01T00:30:00+02:00", "2023-08-01T00:30:00Z").Declare("sent", TypeName.Timestamp);
        var result = table.Judge(new ExpectColumnValuesToBeBetween("sent", Text("2023-08-01"), Text("2023-08-01T23:59:59+00:00")));
        result.Details.PartialUnexpectedList.ShouldBe([new DateTime(2023, 7, 31, 22, 30, 0)]);
    }

    [Fact]
    public void Dates_are_compared_with_dates()
    {
        using var table = Table.OfTexts("day", "2023-07-31", "2023-08-01", "2023-08-02").Declare("day", TypeName.Date);
        table.Judge(new ExpectColumnValuesToBeBetween("day", Text("2023-08-01"), Text("2023-08-01")))
            .Details.PartialUnexpectedList.ShouldBe([new DateOnly(2023, 7, 31), new DateOnly(2023, 8, 2)]);
    }

    [Fact]
    public void Texts_are_compared_by_code_point()
    {
        using var table = Table.OfTexts("name", "A", "Z", "a");
        table.Judge(new ExpectColumnValuesToBeBetween("name", Text("A"), Text("Z"))).Details.PartialUnexpectedList.ShouldBe(["a"]);
    }

    [Fact]
    public void Text_is_not_compared_with_a_number()
    {
        using var table = Table.OfTexts("score", "1");
        table.Judge(new ExpectColumnValuesToBeBetween("score", Number(0), Number(10)))
            .ShouldTell("Errored\ncolumn 'score' is text and can't be compared with 0; give the column `type: integer`");
    }

    [Fact]
    public void Numbers_are_not_compared_with_text()
    {
        using var table = Table.Typed("score BIGINT", "(1)");
        table.Judge(new ExpectColumnValuesToBeBetween("score", Text("0")))
            .ShouldTell("Errored\ncolumn 'score' holds whole numbers and can't be compared with '0'");
    }

    [Fact]
    public void Bounds_that_can_not_be_right_are_faults()
    {
        new ExpectColumnValuesToBeBetween("n").Check()
            .ShouldBe([new ParameterFault(null, "neither min_value nor max_value is given; expected at least one")]);
        new ExpectColumnValuesToBeBetween("n", Number("10.5"), Number(2)).Check()
            .ShouldBe([new ParameterFault("max_value", "min_value 10.5 is greater than max_value 2; nothing could lie between")]);
        new ExpectColumnValuesToBeBetween("n", Text("2023-09-01"), Text("2023-08-01")).Check()
            .ShouldBe([new ParameterFault("max_value", "min_value '2023-09-01' is greater than max_value '2023-08-01'; nothing could lie between")]);
        new ExpectColumnValuesToBeBetween("n", Number(1), Text("2")).Check()
            .ShouldBe([new ParameterFault("max_value", "min_value is 1 and max_value is '2'; expected two values of one kind")]);
        new ExpectColumnValuesToBeBetween("n", Number("1e300"), Number("1e-300")).Check().ShouldHaveSingleItem();
        new ExpectColumnValuesToBeBetween("n", Number(9), Number(10)).Check().ShouldBeEmpty();
    }

    [Fact]
    public void Is_told_in_a_sentence()
    {
        new ExpectColumnValuesToBeBetween("n", Number(0), Number(5)).Sentence.ShouldBe("n is between 0 and 5");
        new ExpectColumnValuesToBeBetween("n", Number(0), StrictMin: true, Mostly: 0.995).Sentence
            .ShouldBe("n is greater than 0 in at least 99.5% of the rows");
        new ExpectColumnValuesToBeBetween("n", Number(0), Number(5), StrictMax: true).Sentence.ShouldBe("n is at least 0 and less than 5");
    }
}
