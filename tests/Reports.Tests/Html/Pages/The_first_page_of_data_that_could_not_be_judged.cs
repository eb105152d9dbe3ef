using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.Components.Index;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Tests.Html.Pages;

public sealed class The_first_page_of_data_that_could_not_be_judged : IDisposable
{
    private readonly SomeHistory _docs = new();

    [Fact]
    public void puts_each_fault_before_all_rules_and_tells_since_when()
    {
        var first = _docs.Validated(Some.Unread("orders", SuiteStatus.Unreadable, "orders.csv.gz: the gzip stream is truncated"));
        _docs.Validated(
            Some.Suite("messages", SomeHistory.Rule("m", 100)),
            Some.Unread("orders", SuiteStatus.Unreadable, "orders.csv.gz: the gzip stream is truncated"));

        var model = _docs.Index();

        model.Findings.Select(finding => (finding.Table.Suite, finding.Sentence, finding.Gravity, finding.Runs)).ShouldBe([
            ("orders", "orders.csv.gz: the gzip stream is truncated", Gravity.Fault, 2),
            ("messages", "m is not null", Gravity.Critical, 1)]);
        model.Findings[0].Since!.Id.ShouldBe(first);
    }

    [Fact]
    public void says_what_else_kept_a_table_from_being_judged()
    {
        _docs.Validated(
            Some.Suite("empty", Some.Rule("a", "is not null", Outcome.NotApplicable, details: ResultDetails.None)),
            Some.Suite("lacking", SomeHistory.Rule("b", 0)) with { Batch = Some.Batch() with { MissingColumns = ["c", "d"] } },
            Some.Suite("rejecting", SomeHistory.Rule("e", 0)) with { Batch = Some.Batch() with { RejectedRows = 12 }, TooManyRejected = true });

        _docs.Index().Findings.Select(finding => finding.Sentence).ShouldBe([
            "no rule had anything to judge: the data hold no rows that they look at",
            "the data lack declared columns: c, d",
            "12 records could not be read as rows, more than the suite allows"]);
    }

    [Fact]
    public void counts_rules_that_nobody_knows_of_any_more()
    {
        _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 3), SomeHistory.Rule("b", 0)));
        _docs.Validated(Some.Unread("orders", SuiteStatus.Unreadable, "it is gone"));

        _docs.Index().Changes.Count(ChangeKind.Unjudged).ShouldBe(1);
    }

    public void Dispose() => _docs.Dispose();
}
