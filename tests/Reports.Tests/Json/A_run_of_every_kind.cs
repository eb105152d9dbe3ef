using System.Text;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Tests.Json;

public class A_run_of_every_kind
{
    private static readonly RunRecord _run = SomeRun.Of(
        SomeRun.Published("customer-courier", SomeRun.MessagesSuite) with
        {
            Notes = ["the suite messages changed since the last run"],
            Sinks =
            [
                new("csv", "gold.courier_days", "customer-courier/gold/courier_days.csv", 130, null),
                new("postgres", "gold.courier_days", "customer_courier.courier_days on db.example:5432/care", 0, "the server refused the password of 'ccq'"),
            ],
        },
        SomeRun.Stopped("customer-care", Some.Suite("orders", Some.Errored("toId", "Column 'toId' is not in the data.", "SELECT 1")) with
        {
            TooManyRejected = true,
            RejectedLimit = new(5, IsPercent: true),
        }),
        SomeRun.Published("csat", Some.Unread("responses", SuiteStatus.Unreadable, "responses.csv.gz: the gzip stream is truncated")) with
        {
            Status = PipelineStatus.Failed,
            Reasons = ["responses.csv.gz: the gzip stream is truncated"],
            Sources = [],
            Steps = [],
            Stages = [],
            Tables = [],
            DroppedAt = null,
            PublishedAt = null,
            Publication = null,
            Definitions = new Dictionary<string, string>(StringComparer.Ordinal),
        });

    [Fact]
    public void is_the_documented_document() => Text(_run).ShouldMatchApproved(c => c.WithFileExtension("json"));

    [Fact]
    public void gives_the_same_bytes_in_whatever_order_its_definitions_were_added()
    {
        var courier = _run.Pipelines[0];
        var other = courier with { Definitions = courier.Definitions.Reverse().ToDictionary(StringComparer.Ordinal) };

        Text(_run with { Pipelines = [other, .. _run.Pipelines.Skip(1)] }).ShouldBe(Text(_run));
    }

    [Fact]
    public void comes_back_whole() => Text(RunJson.Read(Bytes(_run))).ShouldBe(Text(_run));

    [Fact]
    public void comes_back_with_what_tells_a_rule_and_where_it_is_written()
    {
        var rule = RunJson.Read(Bytes(_run)).Pipelines[0].Suites[0].Results[1];

        rule.Id.ShouldBe("messages/senderAppType/expect_is_one_of_'Customer_iOS',_'Customer_Android',_'Courier_iOS',_'Courier_Android'");
        rule.Sentence.ShouldBe("senderAppType is one of 'Customer iOS', 'Customer Android', 'Courier iOS', 'Courier Android'");
        rule.Column.ShouldBe("senderAppType");
        rule.Outcome.ShouldBe(Outcome.Unmet);
        rule.Severity.ShouldBe(Severity.Critical);
        rule.Source.ShouldBe(new SourceMark("suites/customer-courier/messages.yaml", 12, 5));
        rule.Details.UnexpectedCount.ShouldBe(8);
        rule.Details.PartialUnexpectedCounts.ShouldBe([new ValueCount("Courier App", 8)]);
        rule.Details.PartialUnexpectedRows!.Single().Location.ShouldBe(new RowLocation("customer-courier/messages/2024-01.csv", 17, 16));
    }

    private static byte[] Bytes(RunRecord run)
    {
        using var output = new MemoryStream();
        RunJson.Write(run, output);
        return output.ToArray();
    }

    private static string Text(RunRecord run) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(run));
}
