using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_not_matching_regexes : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToNotMatchRegexList("value", ["[0-9]{16}", "(?i)password"], mostly);

    protected override string[] Good(int number) => [$"{number}"];

    protected override string[] Bad(int number) => [number % 2 == 0 ? "my PassWord" : "4111111111111111"];

    [Fact]
    public void One_of_the_patterns_is_enough_to_be_unexpected()
    {
        using var table = Table.OfTexts("v", "a", "b", "ab", "c", "");
        table.Judge(new ExpectColumnValuesToNotMatchRegexList("v", ["a", "b"])).Details.PartialUnexpectedList.ShouldBe(["a", "b", "ab"]);
    }

    [Fact]
    public void No_pattern_is_a_fault()
        => new ExpectColumnValuesToNotMatchRegexList("v", []).Check()
            .ShouldBe([new ParameterFault("regex_list", "regex_list is empty; expected at least one pattern")]);

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToNotMatchRegexList("v", ["a", "b"]).Sentence.ShouldBe("v matches none of a, b");
}
