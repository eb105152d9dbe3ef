using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages.Tables;

namespace ContactCenter.Reports.Tests.Html.Pages.Tables;

public class The_history_of_rules
{
    private static readonly TableSummary _before = SomeTable.Summary(
        SomeTable.Point("old", Outcome.Unmet, 10, since: "run-1"),
        SomeTable.Point("idle", Outcome.NotApplicable, 0, 0));

    private static readonly TableSummary _now = SomeTable.Summary(
        SomeTable.Point("old", Outcome.Unmet, 20, since: "run-1"),
        SomeTable.Point("new", Outcome.Unmet, 1, since: "run-3"),
        SomeTable.Point("lost", Outcome.Unmet, 1, since: "run-0"),
        SomeTable.Point("idle", Outcome.Met, 0));

    private static readonly RuleHistory _history = new(
        [SomeTable.Line("run-1", 0), SomeTable.Line("run-2", 1), SomeTable.Line("run-3", 2)],
        [_before, _now],
        new(SomeTable.Line("run-2", 1), RuleChange.Between(_now, _before)));

    [Fact]
    public void tells_since_when_and_for_how_many_runs_a_rule_fails()
    {
        _history.Since("old").ShouldBe(new FailingSince("run-1", Some.Start, 3));
        _history.Since("new").ShouldBe(new FailingSince("run-3", Some.Start.AddDays(2), 1));
        _history.Since("lost").ShouldBe(new FailingSince("run-0", null, null));
        _history.Since("idle").ShouldBeNull();
        new[] { "old", "new", "lost" }.Select(rule => RuleWords.Since(_history.Since(rule)!))
            .ShouldBe(["since 2026-03-01 08:30, 3 runs", "since this run", "since run run-0"]);
    }

    [Fact]
    public void leaves_gaps_where_a_rule_was_not_judged()
    {
        _history.Sparkline("new", 0).Points.ShouldBe([null, _now.Rules[1]]);
        _history.Sparkline("idle", 0).Points.ShouldBe([null, _now.Rules[3]]);
    }

    [Fact]
    public void tells_what_changed()
        => new[] { "old", "new", "idle" }.Select(rule => RuleWords.Changed(_history.Change(rule))).ShouldBe(["worsened from 1 %", "new", null]);
}
