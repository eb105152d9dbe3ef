using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.Components.Index;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages;

namespace ContactCenter.Reports.Tests.Html.Pages;

public sealed class The_first_page : IDisposable
{
    private readonly SomeHistory _docs = new();
    private readonly string _first;
    private readonly string _second;
    private readonly IndexModel _model;

    public The_first_page()
    {
        _first = _docs.Validated(
            Some.Suite("messages", SomeHistory.Rule("m", 4)),
            Some.Suite("orders", SomeHistory.Rule("known", 5), SomeHistory.Rule("worse", 1), SomeHistory.Rule("breaks", 0), SomeHistory.Rule("mended", 7)));
        _second = _docs.Validated(Some.Suite(
            "orders",
            SomeHistory.Rule("known", 5),
            SomeHistory.Rule("worse", 40),
            SomeHistory.Rule("breaks", 2),
            SomeHistory.Rule("mended", 0),
            SomeHistory.Rule("warns", 90, Severity.Warning)));
        _model = _docs.Index();
    }

    [Fact]
    public void tells_what_changed_since_the_run_before()
    {
        var changes = _model.Changes;

        Enum.GetValues<ChangeKind>().Select(kind => (kind, changes.Count(kind))).ShouldBe([
            (ChangeKind.New, 2),
            (ChangeKind.Worsened, 1),
            (ChangeKind.Improved, 0),
            (ChangeKind.Known, 1),
            (ChangeKind.Fixed, 1),
            (ChangeKind.Unjudged, 0),
            (ChangeKind.Gone, 0)]);
        changes.Before!.Id.ShouldBe(_first);
        changes.New.Select(finding => finding.Sentence).ShouldBe(["breaks is not null", "warns is not null"]);
        changes.Worsened.Select(FindingText.Course).ShouldBe(["was 1 of 100 rows, now 40 of 100 rows"]);
        changes.Fixed.Select(FindingText.Course).ShouldBe(["was 7 of 100 rows"]);
    }

    [Fact]
    public void puts_what_matters_most_first_and_of_that_what_is_new_or_worse()
        => _model.Findings.Select(finding => (finding.Sentence, finding.Gravity, finding.Failing, finding.Judged)).ShouldBe([
            ("worse is not null", Gravity.Critical, 40, 100),
            ("breaks is not null", Gravity.Critical, 2, 100),
            ("known is not null", Gravity.Critical, 5, 100),
            ("warns is not null", Gravity.Warning, 90, 100)]);

    [Fact]
    public void tells_since_when_and_for_how_many_runs()
        => _model.Findings.Select(finding => (finding.Since!.Id, finding.Runs)).ShouldBe([(_first, 2), (_second, 1), (_first, 2), (_second, 1)]);

    [Fact]
    public void links_a_finding_to_its_place()
    {
        var page = _model.Findings[0].Page;

        page.ShouldStartWith($"runs/{_second}/customer-courier/orders.html#r-");
        _docs.Page(page[..page.IndexOf('#', StringComparison.Ordinal)]).ShouldContain($"id=\"{page[(page.IndexOf('#', StringComparison.Ordinal) + 1)..]}\"");
    }

    [Fact]
    public void lists_tables_that_this_run_did_not_judge_with_their_last_verdict()
    {
        _model.Tables.Select(table => (table.Summary.Id.Suite, table.Run.Id, table.IsOfThisRun, table.Filters)).ShouldBe([
            ("messages", _first, false, "failed earlier"),
            ("orders", _second, true, "failed changed")]);
        _model.BadElsewhere.Select(table => table.Summary.Id.Suite).ShouldBe(["messages"]);
        _model.Tables.Select(table => table.BadSince!.Id).ShouldBe([_first, _first]);
    }

    [Fact]
    public void shows_the_health_of_each_table_in_the_runs_that_judged_it()
    {
        _model.Health.Text.ShouldBe("last 2 runs: 2 failed");
        _model.Health.Cells.ShouldBe([
            new(TableVerdict.Failed, 4, "2026-03-01 08:30: failed, 4 rules failing"),
            new(TableVerdict.Failed, 4, "2026-03-02 08:30: failed, 4 rules failing")]);
        _model.Tables[0].Health.Cells.ShouldBe([new(TableVerdict.Failed, 0, "2026-03-01 08:30: failed")]);
    }

    [Fact]
    public void says_who_should_look_at_what()
        => _model.Steps.Select(step => step.Text).ShouldBe(
            ["customer-care-data: mend customer-courier/orders, which breaks 3 critical rules, first: worse is not null"]);

    [Fact]
    public void of_one_run_shows_that_run_alone_as_other_pages_may_be_gone_before_it_is()
    {
        var model = _docs.Index(_second, "../../");

        model.Tables.Select(table => table.Summary.Id.Suite).ShouldBe(["orders"]);
        model.BadElsewhere.ShouldBeEmpty();
    }

    [Fact]
    public void of_the_first_run_has_nothing_to_compare_with()
    {
        var model = _docs.Index(_first);

        model.Changes.IsComparable.ShouldBeFalse();
        model.Changes.Before.ShouldBeNull();
        model.Tables.ShouldAllBe(table => !table.IsChanged);
    }

    public void Dispose() => _docs.Dispose();
}
