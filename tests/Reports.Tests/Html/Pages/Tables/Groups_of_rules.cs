using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages.Tables;

namespace ContactCenter.Reports.Tests.Html.Pages.Tables;

public class Groups_of_rules
{
    [Fact]
    public void have_failures_first_the_gravest_on_top_and_what_passed_below()
    {
        var groups = Of(
            Some.Rule("a", "is met"),
            Some.Rule("a", "is idle", Outcome.NotApplicable),
            Some.Rule("b", "warns", Outcome.Unmet, Severity.Warning, details: Some.Unexpected(2000, 2500, 0)),
            Some.Rule("b", "is met"),
            Some.Errored("c", "no such column", null),
            Some.Rule("d", "fails a little", Outcome.Unmet, details: Some.Unexpected(1, 2500, 0)),
            Some.Rule("d", "tells", Outcome.Unmet, Severity.Info, details: Some.Unexpected(2500, 2500, 0)),
            Some.Rule("b", "fails much", Outcome.Unmet, details: Some.Unexpected(900, 2500, 0)),
            Some.Rule("x", "is on the table") with { Column = null });

        groups.Select(group => (group.Column, string.Join(", ", group.Failing.Select(rule => rule.Sentence)), group.Met, group.Idle)).ShouldBe([
            ("b", "b fails much, b warns", 1, 0),
            ("d", "d fails a little, d tells", 0, 0),
            ("c", "c matches ^[0-9]+$", 0, 0),
            ("a", "", 1, 1),
            (null, "", 1, 0)]);
    }

    [Fact]
    public void tell_a_hundred_failing_rules_in_full()
    {
        var groups = Of([.. Enumerable.Range(0, 130).Select(i => Some.Rule($"c{i % 2}", $"fails {i}", Outcome.Unmet, details: Some.Unexpected(1, 2500, 0)))]);

        groups.Select(group => (group.Column, group.Failing.Count, group.Brief.Count, group.Failures)).ShouldBe([("c0", 50, 15, 65), ("c1", 50, 15, 65)]);
    }

    private static IReadOnlyList<RuleGroup> Of(params ExpectationResult[] results)
    {
        var table = SomeTable.Of(results);
        var now = TableSummary.Of(SomeTable.Run(table), table, null);
        return RuleGroup.Of(table, new([SomeTable.Line("run-3", 0)], [now], new(null, RuleChange.Between(now, null))));
    }
}
