using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Tests.Html.History;

public class Changes_of_rules
{
    [Fact]
    public void tell_each_kind_apart()
    {
        var before = Table(
            Met("starts"),
            Unmet("worse", 10, 1000),
            Unmet("better", 10, 1000),
            Unmet("same", 10, 1000),
            Unmet("alike", 10, 1000),
            Unmet("denser", 10, 1000),
            Unmet("mended", 10, 1000),
            Unmet("emptied", 10, 1000),
            Met("fine"),
            Met("removed"));
        var now = Table(
            Unmet("starts", 1, 1000),
            Unmet("worse", 11, 1000),
            Unmet("better", 15, 2000),
            Unmet("same", 20, 2000),
            Unmet("alike", 10, 999),
            Unmet("denser", 8, 100),
            Met("mended"),
            Idle("emptied"),
            Met("fine"),
            Unmet("added", 1, 1000));

        var changes = RuleChange.Between(now, before);

        changes.Select(it => (it.Id, it.Kind)).ShouldBe([
            ("starts", ChangeKind.New),
            ("worse", ChangeKind.Worsened),
            ("better", ChangeKind.Improved),
            ("same", ChangeKind.Known),
            ("alike", ChangeKind.Known),
            ("denser", ChangeKind.Worsened),
            ("mended", ChangeKind.Fixed),
            ("emptied", ChangeKind.Unjudged),
            ("added", ChangeKind.New),
            ("removed", ChangeKind.Gone)]);
        changes[1].ShouldBe(new RuleChange(ChangeKind.Worsened, now.Rules[1], before.Rules[1]));
        changes[^1].ShouldBe(new RuleChange(ChangeKind.Gone, null, before.Rules[^1]));
    }

    [Fact]
    public void compare_counts_where_there_is_no_share_and_are_known_where_there_is_neither()
        => RuleChange.Between(Table(Unmet("count", 3, null), Errored("fault")), Table(Unmet("count", 2, null), Unmet("fault", 2, 100)))
            .Select(it => it.Kind).ShouldBe([ChangeKind.Worsened, ChangeKind.Known]);

    [Fact]
    public void are_all_new_when_the_table_was_never_judged()
        => RuleChange.Between(Table(Met("fine"), Unmet("a", 1, 10), Errored("b")), null)
            .ShouldBe([new(ChangeKind.New, Unmet("a", 1, 10), null), new(ChangeKind.New, Errored("b"), null)]);

    [Fact]
    public void of_a_table_that_could_not_be_read_are_unknown_and_not_gone()
        => RuleChange.Between(Table() with { Verdict = TableVerdict.Unreadable }, Table(Met("fine"), Unmet("a", 1, 10)))
            .ShouldBe([new(ChangeKind.Unjudged, null, Unmet("a", 1, 10))]);

    private static TableSummary Table(params RuleSummary[] rules) => new(new("customer-courier", "orders"), TableVerdict.Failed, 1000, 0, null, [], rules);

    private static RuleSummary Met(string id) => new(id, Outcome.Met, Severity.Critical, 0, 1000, null);

    private static RuleSummary Idle(string id) => new(id, Outcome.NotApplicable, Severity.Critical, 0, 0, null);

    private static RuleSummary Unmet(string id, long count, long? of) => new(id, Outcome.Unmet, Severity.Critical, count, of, "run-1");

    private static RuleSummary Errored(string id) => new(id, Outcome.Errored, Severity.Critical, null, null, "run-1");
}
