using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_not_like_a_pattern : RowByRowOfValues
{
    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToNotMatchLikePattern("value", "Test%", mostly);

    protected override string[] Good(int number) => [$"Agent {number}"];

    protected override string[] Bad(int number) => [$"Test {number}"];

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToNotMatchLikePattern("v", "a%").Sentence.ShouldBe("v is not like a%");
}
