using ContactCenter.Expectations.Tables;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Tables;

public sealed class Column_counts
{
    [Theory]
    [InlineData(2, 2, false, false, true)]
    [InlineData(2, null, true, false, false)]
    [InlineData(null, 2, false, true, false)]
    [InlineData(3, null, false, false, false)]
    [InlineData(null, null, false, false, true)]
    public void Lie_between_bounds(int? min, int? max, bool strictMin, bool strictMax, bool met)
    {
        using var table = Table.Typed("a VARCHAR, b BIGINT");
        table.Judge(new ExpectTableColumnCountToBeBetween(min, max, strictMin, strictMax)).ShouldTell($"{(met ? "Met" : "Unmet")}; observed 2");
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Equal_a_number(long value, bool met)
    {
        using var table = Table.Typed("a VARCHAR, b BIGINT");
        table.Judge(new ExpectTableColumnCountToEqual(value)).ShouldTell($"{(met ? "Met" : "Unmet")}; observed 2");
    }

    [Fact]
    public void That_can_not_be_are_faults()
    {
        new ExpectTableColumnCountToEqual(0).Check().ShouldBe([new ParameterFault("value", "value is 0; expected a number of columns, 1 or more")]);
        new ExpectTableColumnCountToBeBetween(2, 1).Check()
            .ShouldBe([new ParameterFault("max_value", "min_value 2 is greater than max_value 1; nothing could lie between")]);
    }

    [Fact]
    public void Are_told_in_sentences()
    {
        new ExpectTableColumnCountToEqual(9).Sentence.ShouldBe("the number of columns is 9");
        new ExpectTableColumnCountToBeBetween(1).Sentence.ShouldBe("the number of columns is at least 1");
    }
}
