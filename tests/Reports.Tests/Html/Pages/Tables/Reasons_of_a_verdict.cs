using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages.Tables;

namespace ContactCenter.Reports.Tests.Html.Pages.Tables;

public class Reasons_of_a_verdict
{
    [Fact]
    public void count_the_failures_by_their_weight()
        => VerdictReasons.Of(SomeTable.Of(
            SomeTable.Unmet,
            SomeTable.Unmet with { Severity = Severity.Warning },
            SomeTable.Unmet with { Severity = Severity.Info },
            Some.Errored("a", "fault", null),
            Some.Rule("b", "is met"))).ShouldBe(["1 critical rule fails, 1 rule could not be evaluated, 1 warning, 1 rule that is only worth knowing fails."]);

    [Fact]
    public void begin_with_what_makes_the_rest_hard_to_believe()
        => VerdictReasons.Of(SomeTable.Of(Some.Suite("messages", SomeTable.Unmet) with
        {
            Batch = Some.Batch() with { MissingColumns = ["toId", "from\u202e"], RejectedRows = 1 },
            TooManyRejected = true,
            RejectedLimit = Limit.None,
        })).ShouldBe([
            "The data lack 2 columns that the suite declares: toId, from\\u202e.",
            "1 record could not be read as a row, more than the suite allows (0).",
            "1 critical rule fails."]);

    [Fact]
    public void of_data_that_could_not_be_read_are_the_faults()
        => VerdictReasons.Of(SomeTable.Of(Some.Unread("orders", SuiteStatus.Unreadable, "orders.csv.gz: the gzip stream is truncated"))).ShouldBe(["orders.csv.gz: the gzip stream is truncated"]);

    [Fact]
    public void say_that_a_table_is_not_published_or_had_nothing_to_judge()
    {
        VerdictReasons.Of(SomeTable.Of(Some.Unread("orders", SuiteStatus.NotPublished))).ShouldBe(["No run has published this table yet, so there was nothing to judge."]);
        VerdictReasons.Of(SomeTable.Of(Some.Rule("a", "is b", Outcome.NotApplicable))).ShouldBe(["No rule had anything to judge in the data."]);
        VerdictReasons.Of(SomeTable.Of(Some.Rule("a", "is b"))).ShouldBeEmpty();
    }

    [Fact]
    public void of_a_run_say_that_rows_were_set_aside_or_that_the_ledger_is_wrong()
    {
        var suite = SomeRun.MessagesSuite;
        var table = new DocsTable(suite, TableVerdict.Warned) { Pipeline = SomeRun.Published(suites: suite), Ledger = SomeRun.Messages };

        VerdictReasons.Of(table).ShouldBe(["1 critical rule fails; the rows that break critical rules went to quarantine, and the run went on."]);
        VerdictReasons.Of(table with { Ledger = SomeRun.Messages with { Accepted = 2487 } }).First().ShouldBe("The ledger does not add up: 1 row went in and did not come out.");
    }
}
