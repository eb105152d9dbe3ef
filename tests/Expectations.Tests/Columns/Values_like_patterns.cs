using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_like_patterns : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1)
        => new ExpectColumnValuesToMatchLikePatternList("value", ["Customer %", "Courier %"], Mostly: mostly);

    protected override string[] Good(int number) => [number % 2 == 0 ? "Customer iOS" : "Courier Android"];

    protected override string[] Bad(int number) => [$"customer {number}"];

    [Theory]
    [InlineData(MatchOn.Any, new[] { "ba" })]
    [InlineData(MatchOn.All, new[] { "a", "b", "ba" })]
    public void Any_or_all_of_the_patterns_must_fit(MatchOn matchOn, string[] unexpected)
    {
        using var table = Table.OfTexts("v", "a", "b", "ab", "ba", null);
        table.Judge(new ExpectColumnValuesToMatchLikePatternList("v", ["a%", "%b"], matchOn)).Details.PartialUnexpectedList.ShouldBe(unexpected);
    }

    [Fact]
    public void No_pattern_is_a_fault()
        => new ExpectColumnValuesToMatchLikePatternList("v", []).Check()
            .ShouldBe([new ParameterFault("like_pattern_list", "like_pattern_list is empty; expected at least one pattern")]);

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToMatchLikePatternList("v", ["a%", "%b"], MatchOn.All).Sentence.ShouldBe("v is like all of a%, %b");
}
