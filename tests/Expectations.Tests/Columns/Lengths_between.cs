using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Lengths_between : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValueLengthsToBeBetween("value", 2, 4, Mostly: mostly);

    protected override string[] Good(int number) => [new string('x', 2 + (number % 3))];

    protected override string[] Bad(int number) => [new string('x', number % 2 == 0 ? 1 : 5)];

    [Fact]
    public void Tells_all_of_the_texts_too_short_or_too_long()
    {
        using var table = Table.OfText("id, name", ["1", "Al"], ["2", "Alexa"], ["3", "A"], ["4", null]);
        table.Judge(new ExpectColumnValueLengthsToBeBetween("name", 2, 4)).ShouldTell("""
            Unmet; 4 rows; 1 missing, 25%; 2 unexpected, 66.67% of values, 50% of rows
            list ['Alexa', 'A']
            counts 'Alexa' x1, 'A' x1
            calls.csv:3 row 2 has name='Alexa'
            calls.csv:4 row 3 has name='A'
            """);
    }

    [Fact]
    public void A_strict_bound_is_itself_outside()
    {
        using var table = Table.OfTexts("v", "a", "ab", "abc");
        table.Judge(new ExpectColumnValueLengthsToBeBetween("v", 1, 3, StrictMin: true, StrictMax: true)).Details.PartialUnexpectedList.ShouldBe(["a", "abc"]);
    }

    [Fact]
    public void Bounds_that_can_not_be_right_are_faults()
    {
        new ExpectColumnValueLengthsToBeBetween("v").Check()
            .ShouldBe([new ParameterFault(null, "neither min_value nor max_value is given; expected at least one")]);
        new ExpectColumnValueLengthsToBeBetween("v", 5, 4).Check()
            .ShouldBe([new ParameterFault("max_value", "min_value 5 is greater than max_value 4; nothing could lie between")]);
        new ExpectColumnValueLengthsToBeBetween("v", 4, 4, Mostly: 2).Check()
            .ShouldBe([new ParameterFault("mostly", "mostly is 2; expected a share from 0 to 1")]);
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValueLengthsToBeBetween("name", 3, 40).Sentence.ShouldBe("name has a length that is between 3 and 40");
}
