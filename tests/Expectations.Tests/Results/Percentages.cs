using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Tests.Results;

public sealed class Percentages
{
    [Fact]
    public void Are_of_all_rows_or_of_those_not_set_aside()
    {
        ResultDetails details = new() { ElementCount = 8, MissingCount = 4, UnexpectedCount = 1 };
        (details.MissingPercent, details.UnexpectedPercent, details.UnexpectedPercentTotal).ShouldBe((50.0, 25.0, 12.5));
    }

    [Fact]
    public void Are_of_all_rows_where_none_is_set_aside()
    {
        ResultDetails details = new() { ElementCount = 8, UnexpectedCount = 1 };
        (details.MissingPercent, details.UnexpectedPercent, details.UnexpectedPercentTotal).ShouldBe((null, 12.5, 12.5));
    }

    [Fact]
    public void Of_nothing_are_null()
    {
        ResultDetails none = new() { ElementCount = 0, MissingCount = 0, UnexpectedCount = 0 };
        (none.MissingPercent, none.UnexpectedPercent, none.UnexpectedPercentTotal).ShouldBe((null, null, null));
        ResultDetails allMissing = new() { ElementCount = 4, MissingCount = 4, UnexpectedCount = 0 };
        (allMissing.MissingPercent, allMissing.UnexpectedPercent, allMissing.UnexpectedPercentTotal).ShouldBe((100.0, null, 0.0));
    }
}
