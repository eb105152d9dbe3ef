using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Tests.Console;

public class Data_that_could_not_be_judged
{
    private const string Truncated = "customer-courier/messages/2024-02.csv.gz: the gzip stream ends after 81,920 bytes of data, "
        + "in the middle of a block; expected its checksum. The file was cut off: send it again.";

    private const string NoHeader = "customer-courier/messages/2024-03.csv:1: expected the header orderId, fromId, senderAppType; "
        + "found 59528555, 3, Courier iOS.\nDeclare `csv: {header: false}` if the files have none.";

    [Fact]
    public void says_each_fault_in_full_and_what_is_not_published_in_one_line()
        => Rendered.AtBothWidths(Some.Verdict(
            Some.Unread("messages", SuiteStatus.Unreadable, Truncated, NoHeader),
            Some.Unread("conversations", SuiteStatus.NotPublished))).ShouldMatchApproved();

    [Fact]
    public void says_so_when_no_rule_had_anything_to_judge()
        => Rendered.At(80, Some.Verdict(Some.Suite("messages", Some.Rule("orderId", "is not null", Outcome.NotApplicable)) with
        {
            Batch = Some.Batch(rows: 0),
        })).ShouldMatchApproved();

    [Fact]
    public void says_so_when_only_unpublished_tables_were_asked_for()
        => Rendered.At(80, Some.Verdict(Some.Unread("conversations", SuiteStatus.NotPublished))).ShouldMatchApproved();
}
