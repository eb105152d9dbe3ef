using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Reports.Tests.Console;

public class Rejected_records
{
    private static readonly BatchSummary _batch = Some.Batch() with
    {
        RejectedRows = 1204,
        Rejected =
        [
            new("customer-courier/messages/2024-01.csv", 118, 9041, "expected 9 fields, found 7", "Customer iOS,4521,\u001b[31mx"),
            new("customer-courier/messages/2024-01.csv", 240, 20117, "the quote opened here is never closed", "\"Courier iOS,99\n"),
            new("customer-courier/messages/2024-01.csv", 241, 20200, "byte 0xFF is not UTF-8", ""),
            new("customer-courier/messages/2024-01.csv", 242, 20300, "expected 9 fields, found 10", "a,b"),
        ],
    };

    private static readonly ExpectationResult _failing = Some.Rule(
        "senderAppType",
        "is not empty",
        Outcome.Unmet,
        details: Some.Unexpected(37, 2500, 0, ("", 37)));

    [Fact]
    public void beyond_the_limit_come_before_the_rules()
        => Rendered.AtBothWidths(Some.Verdict(Some.Suite("messages", _failing) with { Batch = _batch, TooManyRejected = true, RejectedLimit = Limit.None })).ShouldMatchApproved();

    [Fact]
    public void within_the_limit_come_after_them()
        => Rendered.At(80, Some.Verdict(Some.Suite("messages", _failing) with { Batch = _batch, RejectedLimit = new Limit(50, IsPercent: true) })).ShouldMatchApproved();
}
