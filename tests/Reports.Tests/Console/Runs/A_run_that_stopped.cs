using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Reports.Tests.Console.Runs;

public class A_run_that_stopped
{
    private static readonly SuiteResult _failed = Some.Suite(
        "messages",
        Some.Rule("orderId", "is not null"),
        Some.Rule(
            "senderAppType",
            "is one of 'Customer iOS', 'Customer Android', 'Courier iOS', 'Courier Android'",
            Outcome.Unmet,
            details: Some.Unexpected(1279, 2497, 0, ("Courier App", 1279))));

    [Fact]
    public void says_first_why_then_which_rule_row_and_line()
        => RenderedRun.AtBothWidths(SomeRun.Of(SomeRun.Stopped("customer-courier", Some.Suite("orders", Some.Rule("orderId", "is unique")), _failed))).ShouldMatchApproved();

    [Fact]
    public void says_so_when_its_ledger_does_not_add_up()
        => RenderedRun.At(100, SomeRun.Of(SomeRun.Stopped() with
        {
            Status = PipelineStatus.Failed,
            Reasons = ["The ledger does not add up."],
            Sources = [SomeRun.Messages with { Accepted = 2486 }, SomeRun.Orders with { Accepted = 491 }],
            Steps = [new("gold.courier_days", [new("orders", 490)], 12, 129, 12) { RowsKept = 118 }],
        })).ShouldMatchApproved();

    [Fact]
    public void says_what_could_not_be_read()
        => RenderedRun.At(100, SomeRun.Of(SomeRun.Stopped("customer-courier", Some.Unread("messages", SuiteStatus.Unreadable, "messages/2024-01.csv.gz: the gzip stream is truncated")) with
        {
            Status = PipelineStatus.Failed,
            Reasons = ["messages/2024-01.csv.gz: the gzip stream is truncated"],
            Sources = [],
            Stages = [],
        })).ShouldMatchApproved();
}
