using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Tests.Console;

public class All_met
{
    [Fact]
    public void is_three_lines_and_the_summary()
        => Rendered.AtBothWidths(Some.Verdict(Some.Suite(
            "messages",
            Some.Rule("orderId", "is not null"),
            Some.Rule("senderAppType", "is one of 'Customer iOS', 'Courier iOS'"),
            Some.Rule("cityCode", "is not empty", Outcome.NotApplicable)))).ShouldMatchApproved();
}
