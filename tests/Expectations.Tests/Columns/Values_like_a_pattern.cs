using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_like_a_pattern : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToMatchLikePattern("value", "59%", mostly);

    protected override string[] Good(int number) => [$"59{number}"];

    protected override string[] Bad(int number) => [$"{number}59"];

    [Theory]
    [InlineData("a%", "a", "a\nb")]
    [InlineData("a_c", "abc", "a%c", "aëc")]
    [InlineData("it's", "it's")]
    [InlineData("%\\%", "a\\", "a\\b")]
    [InlineData("a.c", "a.c")]
    public void The_whole_text_is_like_the_pattern(string pattern, params string[] alike)
    {
        using var table = Table.OfTexts("v", [.. alike, "A", "abcd", ".", ""]);
        table.Judge(new ExpectColumnValuesToMatchLikePattern("v", pattern)).Details.PartialUnexpectedList!.ShouldNotContain(v => alike.Contains(v));
        table.Judge(new ExpectColumnValuesToNotMatchLikePattern("v", pattern)).Details.PartialUnexpectedList!.ShouldBeSubsetOf([.. alike, "abcd"]);
    }

    [Fact]
    public void The_raw_text_of_a_typed_column_is_compared()
    {
        using var table = Table.OfTexts("n", "007", "7").Declare("n", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToMatchLikePattern("n", "0%")).Details.PartialUnexpectedList.ShouldBe(["7"]);
    }

    [Fact]
    public void Numbers_of_the_engine_are_not_compared()
    {
        using var table = Table.Typed("n BIGINT", "(1)");
        table.Judge(new ExpectColumnValuesToMatchLikePattern("n", "1")).ShouldTell("Errored\ncolumn 'n' holds whole numbers; a pattern needs text");
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToMatchLikePattern("v", "a%").Sentence.ShouldBe("v is like a%");
}
