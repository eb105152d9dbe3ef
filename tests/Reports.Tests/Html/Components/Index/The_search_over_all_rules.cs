using System.Text;
using System.Text.Json;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html;
using ContactCenter.Reports.Html.Components.Index;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Tests.Html.Components.Index;

public class The_search_over_all_rules
{
    [Fact]
    public void has_what_the_suites_say_and_what_came_of_it()
    {
        var unmet = SomeHistory.Rule("a", 3) with { Id = "orders/a/expect_column_values_to_be_in_set" };
        var named = SomeHistory.Rule("b", 2, Severity.Warning) with { Id = "my own id" };
        var run = DocsRun.Of("run-1", Some.Verdict(Some.Suite("orders", unmet, named, Some.Rule("c", "is new", Outcome.NotApplicable), SomeHistory.Rule("d", 0))));

        using var json = JsonDocument.Parse(RuleSearch.Of(run));
        json.RootElement.GetProperty("tables").GetRawText().ShouldBe("""[["customer-courier/orders","runs/run-1/customer-courier/orders.html"]]""");
        json.RootElement.GetProperty("words").GetRawText().ShouldBe("""["expect_column_values_to_be_in_set"]""");
        json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetRawText()).ShouldBe([
            $"""[0,"{RuleAnchor.Of(unmet.Id)}","f","a is not null","",0]""",
            $"""[0,"{RuleAnchor.Of("my own id")}","w","b is not null","my own id",0]""",
            $"""[0,"{RuleAnchor.Of("messages/c/expect_is_new")}","n","c is new","messages/c/expect_is_new",0]""",
            $"""[0,"{RuleAnchor.Of("messages/d/expect_is_not_null")}","p","d is not null","messages/d/expect_is_not_null",0]"""]);
    }

    [Fact]
    public void can_not_end_the_element_that_it_stands_in()
    {
        var run = DocsRun.Of("run-1", Some.Verdict(Some.Suite("</script><script>alert(1)</script><!--", Some.Rule("x", "is '</script>' & \u202e \u2028 \u001b[31m \ud800"))));

        var text = RuleSearch.Of(run);

        text.ShouldNotContain("<");
        text.ShouldNotContain("\u202e");
        text.ShouldNotContain("\u2028");
        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("rules")[0][3].GetString().ShouldBe(@"x is '</script>' & \u202e \u2028 \u001b[31m \ud800");
    }

    [Fact]
    public void holds_no_value_of_the_data()
    {
        var rule = Some.Rule("phone", "is 9 digits long", Outcome.Unmet, details: Some.Unexpected(1, 100, 0, ("600123123", 1)) with { Observed = new("600123123") });

        RuleSearch.Of(DocsRun.Of("run-1", Some.Verdict(Some.Suite("orders", rule)))).ShouldNotContain("600123123");
    }

    [Fact]
    public void takes_at_most_500_kB_for_3000_rules()
    {
        string[] expectations = ["expect_column_values_to_be_in_set", "expect_column_value_lengths_to_be_between", "expect_column_values_to_match_regex"];
        var suites = Enumerable.Range(0, 30).Select(suite => Some.Suite(
            $"customer_agent_chat_messages_of_region_{suite:00}",
            [.. Enumerable.Range(0, 100).Select(rule => Some.Rule($"some_longer_column_name_{rule}", "is one of 'Customer iOS', 'Customer Android', 'Courier iOS', 'Courier Android'") with
            {
                Id = $"customer_agent_chat_messages_of_region_{suite:00}/some_longer_column_name_{rule}/{expectations[rule % 3]}",
                Expectation = expectations[rule % 3],
            })]));

        Encoding.UTF8.GetByteCount(RuleSearch.Of(DocsRun.Of("20260301T083000Z-3f9a", Some.Verdict([.. suites])))).ShouldBeInRange(100_000, 500_000);
    }
}
