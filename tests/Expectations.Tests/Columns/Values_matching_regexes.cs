using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_matching_regexes : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToMatchRegexList("value", ["^[+]48", "^0048"], Mostly: mostly);

    protected override string[] Good(int number) => [number % 2 == 0 ? $"+48{number}" : $"0048{number}"];

    protected override string[] Bad(int number) => [$"0{number}48"];

    [Theory]
    [InlineData(MatchOn.Any, new[] { "cd" })]
    [InlineData(MatchOn.All, new[] { "a", "b", "cd" })]
    public void Any_or_all_of_the_patterns_must_be_found(MatchOn matchOn, string[] unexpected)
    {
        using var table = Table.OfTexts("v", "a", "b", "xaby", "cd", null);
        table.Judge(new ExpectColumnValuesToMatchRegexList("v", ["a", "b"], matchOn)).Details.PartialUnexpectedList.ShouldBe(unexpected);
    }

    [Fact]
    public void No_pattern_is_a_fault()
        => new ExpectColumnValuesToMatchRegexList("v", []).Check()
            .ShouldBe([new ParameterFault("regex_list", "regex_list is empty; expected at least one pattern")]);

    [Fact]
    public void Is_told_in_a_sentence()
    {
        new ExpectColumnValuesToMatchRegexList("v", ["a", "b"]).Sentence.ShouldBe("v matches any of a, b");
        new ExpectColumnValuesToMatchRegexList("v", ["a", "b"], MatchOn.All).Sentence.ShouldBe("v matches all of a, b");
        new ExpectColumnValuesToMatchRegexList("v", ["a"]).Sentence.ShouldBe("v matches a");
    }
}
