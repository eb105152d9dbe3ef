using ContactCenter.Expectations.Tables;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Tables;

public sealed class Row_counts
{
    [Theory]
    [InlineData(3, 3, false, false, true)]
    [InlineData(3, null, true, false, false)]
    [InlineData(null, 3, false, true, false)]
    [InlineData(2, 4, true, true, true)]
    [InlineData(4, null, false, false, false)]
    [InlineData(null, 2, false, false, false)]
    [InlineData(null, null, false, false, true)]
    public void Lie_between_bounds(int? min, int? max, bool strictMin, bool strictMax, bool met)
    {
        using var table = Three();
        table.Judge(new ExpectTableRowCountToBeBetween(min, max, strictMin, strictMax)).ShouldTell($"{(met ? "Met" : "Unmet")}; observed 3");
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    [InlineData(0, false)]
    public void Equal_a_number(long value, bool met)
    {
        using var table = Three();
        table.Judge(new ExpectTableRowCountToEqual(value)).ShouldTell($"{(met ? "Met" : "Unmet")}; observed 3");
    }

    [Fact]
    public void Of_an_empty_table_are_0_and_judged()
    {
        using var table = Table.OfTexts("v");
        table.Judge(new ExpectTableRowCountToEqual(0)).ShouldTell("Met; observed 0");
        table.Judge(new ExpectTableRowCountToBeBetween(1)).ShouldTell("Unmet; observed 0");
    }

    [Fact]
    public void Count_what_a_row_condition_leaves()
    {
        using var table = Three();
        table.Judge(new ExpectTableRowCountToEqual(2), when: "v <> 'a' -- not the first").ShouldTell("Met; observed 2");
    }

    [Fact]
    public void That_can_not_be_are_faults()
    {
        new ExpectTableRowCountToEqual(-1).Check().ShouldBe([new ParameterFault("value", "value is -1; expected a number of rows, 0 or more")]);
        new ExpectTableRowCountToBeBetween(2, 1).Check()
            .ShouldBe([new ParameterFault("max_value", "min_value 2 is greater than max_value 1; nothing could lie between")]);
    }

    [Fact]
    public void Are_told_in_sentences()
    {
        new ExpectTableRowCountToEqual(24).Sentence.ShouldBe("the number of rows is 24");
        new ExpectTableRowCountToBeBetween(1).Sentence.ShouldBe("the number of rows is at least 1");
    }

    private static Table Three() => Table.OfTexts("v", "a", "b", "c");
}
