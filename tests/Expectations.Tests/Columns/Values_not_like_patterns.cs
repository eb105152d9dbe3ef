using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_not_like_patterns : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToNotMatchLikePatternList("value", ["Test%", "%dummy%"], mostly);

    protected override string[] Good(int number) => [$"Agent {number}"];

    protected override string[] Bad(int number) => [number % 2 == 0 ? "Test" : "a dummy agent"];

    [Fact]
    public void One_of_the_patterns_is_enough_to_be_unexpected()
    {
        using var table = Table.OfTexts("v", "a", "b", "ab", "ba", null);
        table.Judge(new ExpectColumnValuesToNotMatchLikePatternList("v", ["a%", "%b"])).Details.PartialUnexpectedList.ShouldBe(["a", "b", "ab"]);
    }

    [Fact]
    public void No_pattern_is_a_fault()
        => new ExpectColumnValuesToNotMatchLikePatternList("v", []).Check()
            .ShouldBe([new ParameterFault("like_pattern_list", "like_pattern_list is empty; expected at least one pattern")]);

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToNotMatchLikePatternList("v", ["a%", "%b"]).Sentence.ShouldBe("v is like none of a%, %b");
}
