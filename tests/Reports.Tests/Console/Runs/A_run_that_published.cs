using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Requests;

namespace ContactCenter.Reports.Tests.Console.Runs;

public class A_run_that_published
{
    [Fact]
    public void shows_its_ledger_its_findings_its_tables_and_its_figures()
        => RenderedRun.AtBothWidths(
            SomeRun.Of(SomeRun.Published("customer-courier", Some.Suite("orders", Some.Rule("orderId", "is unique")), SomeRun.MessagesSuite)),
            new ReportRequest(ReportKind.Json, "run.json")).ShouldMatchApproved();

    [Fact]
    public void tells_repeats_waiting_rows_copies_and_notes()
    {
        var pipeline = SomeRun.Published("customer-courier", Some.Suite("orders", Some.Rule("orderId", "is unique"))) with
        {
            Sources =
            [
                SomeRun.Orders with { Files = [], FilesTakenInBefore = ["customer-courier/orders.csv"], RowsInDrop = 0, Accepted = 0 },
                SomeRun.Messages with { Waiting = 6, Restated = 4, Redelivered = 12, Accepted = 2479, Replaced = 4, LookAlikes = 1, FilesTakenInBefore = ["a.csv", "b.csv"] },
            ],
            Sinks =
            [
                new("csv", "gold.courier_days", "customer-courier/gold/courier_days.csv", 130, null),
                new("postgres", "gold.courier_days", "customer_courier.courier_days", 0, "the server at db.example:5432 refused the password of 'ccq'. Set PGPASSWORD."),
            ],
            Notes = ["The suite customer_courier_chat_messages changed since the last run."],
        };

        RenderedRun.AtBothWidths(SomeRun.Of(pipeline) with { Settings = new("run", null, "/tmp/my lake", IsDryRun: false, "0.1.0", "v1.5.0") }).ShouldMatchApproved();
    }

    [Fact]
    public void lists_every_rule_and_stage_when_verbose()
        => RenderedRun.At(100, SomeRun.Of(SomeRun.Published("customer-courier", SomeRun.MessagesSuite)), verbose: true).ShouldMatchApproved();

    [Fact]
    public void ends_with_one_screen_over_several_pipelines()
        => RenderedRun.AtBothWidths(SomeRun.Of(
            SomeRun.Published("customer-courier", SomeRun.MessagesSuite),
            SomeRun.Published("customer-care", Some.Suite("orders", Some.Rule("orderId", "is unique"))) with { Status = PipelineStatus.Unchanged, Sources = [], Steps = [], Tables = [], PublishedAt = null, Publication = null },
            SomeRun.Stopped("csat", SomeRun.MessagesSuite))).ShouldMatchApproved();
}
