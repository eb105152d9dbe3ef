using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.Pages.Tables;

namespace ContactCenter.Reports.Tests.Html.Pages.Tables;

public class A_failing_rule_in_words
{
    [Fact]
    public void tells_how_many_rows_fail_how_many_may_and_how_many_were_set_aside()
    {
        var rule = SomeTable.View(SomeTable.Unmet, 1279);

        RuleWords.Found(rule.Result).ShouldBe("1,279 of 2,488 rows, 51.4 %");
        RuleWords.Allowed(rule).ShouldBe("at most 5 % of the rows may fail");
        RuleWords.SetAside(rule.Result).ShouldBe("12 rows set aside, as nothing stands there");
        RuleWords.Arguments(rule.Result).ShouldBeNull();
        rule.Place.ShouldBe("suites/customer-courier/messages.yaml:12");
        rule.Note.ShouldBe("The app names itself.");
        rule.Filters.ShouldBe("failing critical");
    }

    [Fact]
    public void tells_what_was_observed_beside_what_was_expected_where_no_rows_are_judged()
    {
        var rule = SomeTable.View(
            Some.Rule("rating", "has a mean from 1 to 5", Outcome.Unmet, Severity.Warning, details: new() { ElementCount = 2500, Observed = new(5.75) }) with
            {
                Kwargs = [new("column", "rating"), new("min_value", 1L), new("max_value", 5000L), new("strict_min", null)],
            },
            1);

        RuleWords.Found(rule.Result).ShouldBe("5.75");
        RuleWords.Allowed(rule).ShouldBeNull();
        RuleWords.Arguments(rule.Result).ShouldBe("min_value: 1 · max_value: 5,000");
        rule.Filters.ShouldBe("failing warning");
    }

    [Fact]
    public void says_that_there_was_nothing_to_observe()
        => RuleWords.Found(Some.Rule("rating", "has a mean", Outcome.Unmet, details: new() { Observed = new(null) })).ShouldBe("nothing: there was no value to look at");

    [Fact]
    public void has_a_limit_as_the_suite_wrote_it()
        => new object?[] { 0.9, 0.95m, 1L, 0.999999, null }
            .Select(mostly => RuleWords.Allowed(SomeTable.View(SomeTable.Unmet with { Kwargs = [new("mostly", mostly)] }, 1)))
            .ShouldBe([
                "at most 10 % of the rows may fail",
                "at most 5 % of the rows may fail",
                "no row may fail",
                "at most 0.0001 % of the rows may fail",
                "no row may fail"]);
}
