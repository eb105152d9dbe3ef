using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages.Tables;

namespace ContactCenter.Reports.Tests.Html.Pages.Tables;

public class Facts_of_a_table
{
    [Fact]
    public void of_a_source_hold_its_quarantine_against_its_limit()
    {
        var suite = SomeRun.MessagesSuite with
        {
            QuarantineLimit = new(0.1, IsPercent: true),
            Batch = Some.Batch(2496) with { DataTime = Some.Start.AddHours(-1) },
        };
        var run = DocsRun.Of(SomeRun.Of(SomeRun.Published(suites: suite)));
        var table = run.Tables[0] with { Ledger = SomeRun.Messages };

        TableFacts.Of(run, table).ShouldBe([
            new("Rows", "2,496"),
            new("Quarantined", "8 of 2,497, 0.3 %", "limit 0.1%", "bad"),
            new("Rules", "1 failing, 1 met"),
            new("Owner", "customer-care-data"),
            new("Data", "customer-courier/messages/*.csv"),
            new("Data of", "2026-03-01 07:30:00 UTC"),
            new("Suite", "suites/customer-courier/messages.yaml"),
            new("Judged", "2026-03-01 08:30:00 UTC", "ccq run, run 20260301T083000250Z-3f9a")]);
    }

    [Fact]
    public void of_a_table_that_was_not_read_are_few()
    {
        var table = SomeTable.Of(Some.Unread("orders", SuiteStatus.NotPublished));

        TableFacts.Of(SomeTable.Run(table), table).Select(fact => (fact.Name, fact.Text)).ShouldBe([
            ("Owner", "nobody named"),
            ("Suite", "suites/customer-courier/orders.yaml"),
            ("Judged", "2026-03-01 08:30:00 UTC")]);
    }
}
