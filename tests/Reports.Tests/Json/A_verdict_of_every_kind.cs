using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Tests.Json;

public class A_verdict_of_every_kind
{
    private static readonly ValidationResult _verdict = Some.Verdict(
        Some.Suite(
            "messages",
            Some.Rule("orderId", "is not null", details: new ResultDetails { ElementCount = 2500, UnexpectedCount = 0 }),
            Some.Rule(
                "senderAppType",
                "is one of a set",
                Outcome.Unmet,
                Severity.Warning,
                details: Some.Unexpected(1279, 2500, 0, ("Courier App", 1279))) with
            {
                Kwargs = [new("column", "senderAppType"), new("value_set", new List<object?> { "Customer iOS", 1L, 2.5m, true, null }), new("mostly", 0.95)],
            },
            Some.Rule("cityCode", "is not empty", Outcome.NotApplicable, Severity.Info, details: new ResultDetails
            {
                ElementCount = 0,
                MissingCount = 0,
                UnexpectedCount = 0,
            }),
            Some.Rule("rating", "has a mean between 1 and 5", Outcome.Unmet, details: new ResultDetails { ElementCount = 2500, Observed = new Observed(null) }),
            Some.Errored("toId", "Column 'toId' is not in the data.", "SELECT 1"),
            Some.Errored("fromId", "Column 'fromId' is not in the data.", null)) with
        {
            Batch = Some.Batch() with
            {
                RejectedRows = 1,
                Rejected = [new("customer-courier/messages/2024-01.csv", 118, 9041, "expected 9 fields, found 7", "Customer iOS,4521")],
                ExtraColumns = ["note"],
                MissingColumns = ["toId", "fromId"],
            },
        },
        Some.Unread("orders", SuiteStatus.Unreadable, "customer-courier/orders.csv.gz: the gzip stream is truncated"),
        Some.Unread("conversations", SuiteStatus.NotPublished));

    [Fact]
    public void is_the_documented_document() => Written.Text(_verdict).ShouldMatchApproved(c => c.WithFileExtension("json"));

    [Fact]
    public void gives_the_same_bytes_each_time() => Written.Bytes(_verdict).ShouldBe(Written.Bytes(_verdict));

    [Fact]
    public void says_the_start_in_UTC_wherever_it_was_taken()
    {
        var elsewhere = _verdict with { StartedAt = Some.Start.ToOffset(TimeSpan.FromHours(5.5)) };

        Written.Document(elsewhere).GetProperty("started_at").GetString().ShouldBe("2026-03-01T08:30:00.250Z");
    }
}
