using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.Components.Tables;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages.Tables;

namespace ContactCenter.Reports.Tests.Html.Components.Tables;

public class A_failing_rule
{
    [Fact]
    public void is_told_in_full() => Of(SomeTable.View(SomeTable.Unmet, 0, null, 400, 514) with
    {
        Since = new("run-2", Some.Start.AddDays(-1), 2),
        Change = new(ChangeKind.Worsened, SomeTable.Point("r", Outcome.Unmet, 514), SomeTable.Point("r", Outcome.Unmet, 400)),
    }).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void that_could_not_be_evaluated_tells_the_fault_and_the_statement() => Of(SomeTable.View(
        Some.Errored("toId", "Binder Error: no column \"toId\"\nLINE 1: SELECT \"toId\"\n               ^", "SELECT \"toId\"\nFROM t"),
        (long?)null)).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void shows_hostile_values_as_text()
    {
        const string Hostile = "<script>alert(1)</script>\u001b[31m\u202e\ud800\" onload=\"x\" javascript:alert(1)";
        var markup = Of(SomeTable.View(
            Some.Rule(Hostile, Hostile, Outcome.Unmet, details: Some.Unexpected(2, 10, 0, (Hostile, 1), (new string('x', 1_000_000), 1))) with
            {
                Description = Hostile + new string('y', 1_000_000),
                Kwargs = [new(Hostile, Hostile)],
                Source = new(Hostile, 1, 1),
            },
            1));

        markup.ShouldNotContain("<script");
        markup.ShouldNotContain("\" onload=");
        markup.Where(c => c is not '\n' && (char.IsControl(c) || char.IsSurrogate(c) || c == '\u202e')).ShouldBeEmpty();
        markup.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;\\u001b[31m\\u202e\\ud800");
        markup.ShouldContain("(1,000,000 characters)");
        markup.Length.ShouldBeLessThan(12_000);
    }

    private static string Of(RuleView rule) => Html.Lines<FailingRule>(("Rule", rule), ("Command", "ccq validate suites/customer-courier/messages.yaml"), ("IsOpen", true));
}
