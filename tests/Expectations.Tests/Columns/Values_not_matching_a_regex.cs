using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_not_matching_a_regex : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToNotMatchRegex("value", "[0-9]{4}", mostly);

    protected override string[] Good(int number) => [$"call {number}"];

    protected override string[] Bad(int number) => [$"card {1000 + number}"];

    [Fact]
    public void Is_a_search_in_the_raw_text()
    {
        using var table = Table.OfTexts("n", "07", "7", "x0").Declare("n", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToNotMatchRegex("n", "0")).Details.PartialUnexpectedList.ShouldBe(["07", "x0"]);
    }

    [Fact]
    public void Whole_numbers_of_the_engine_are_searched_as_their_digits()
    {
        using var table = Table.Typed("n BIGINT", "(12), (3)");
        table.Judge(new ExpectColumnValuesToNotMatchRegex("n", "1")).Details.PartialUnexpectedList.ShouldBe([12L]);
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToNotMatchRegex("message", "[0-9]{16}").Sentence.ShouldBe("message does not match [0-9]{16}");
}
