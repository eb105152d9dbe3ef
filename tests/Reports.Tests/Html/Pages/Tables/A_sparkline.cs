using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.Components.Tables;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages.Tables;

namespace ContactCenter.Reports.Tests.Html.Pages.Tables;

public class A_sparkline
{
    private static readonly Sparkline _line = new(
        [Point(Outcome.Met, 0), null, Point(Outcome.Met, 40), Point(Outcome.Unmet, 100), Point(Outcome.Unmet, 200)],
        Limit: 0.05);

    [Fact]
    public void has_a_bar_for_each_judged_run_the_latest_at_the_right_and_a_line_at_the_limit()
        => (_line.Clean, _line.Tolerated, _line.Failed, _line.LimitAt).ShouldBe(("M127 25v-2", "M137 25v-4.6", "M142 25v-11.5M147 25v-23", "19.3"));

    [Fact]
    public void is_told_in_words_too()
        => _line.Text.ShouldBe("Failed in 2 of the last 5 runs, not judged in 1; from 0 % to 20 % of the rows, now 20 %; allowed: 5 %");

    [Fact]
    public void of_a_rule_without_shares_shows_only_whether_it_failed()
    {
        var line = new Sparkline([Point(Outcome.Met, null, null), Point(Outcome.Errored, null, null)], Limit: null);

        (line.Clean, line.Tolerated, line.Failed, line.LimitAt, line.Text).ShouldBe(("M142 25v-2", "", "M147 25v-23", null, "Failed in 1 of the last 2 runs"));
    }

    [Fact]
    public void of_few_failures_in_many_rows_can_be_seen()
        => new Sparkline([Point(Outcome.Unmet, 1), Point(Outcome.Unmet, 1000)], Limit: 0).Failed.ShouldBe("M142 25v-2M147 25v-23");

    [Fact]
    public void is_a_picture_with_a_name() => Html.Lines<SparklinePicture>(("Line", _line)).ShouldMatchApproved(c => c.WithFileExtension("html"));

    private static RuleSummary Point(Outcome outcome, long? unexpected, long? judged = 1000) => SomeTable.Point("r", outcome, unexpected, judged);
}
