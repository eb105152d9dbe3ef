using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Tests.Console;

public class Failures_of_all_kinds
{
    private static readonly SuiteResult _messages = Some.Suite(
        "messages",
        Some.Rule("orderId", "is not null"),
        Some.Rule(
            "senderAppType",
            "is one of 'Customer iOS', 'Customer Android', 'Courier iOS', 'Courier Android'",
            Outcome.Unmet,
            details: Some.Unexpected(1279, 2500, 0, ("Courier App", 1279))),
        Some.Rule(
            "messageSentTime",
            "is a timestamp in one of the declared forms",
            Outcome.Unmet,
            Severity.Warning,
            14,
            Some.Unexpected(1, 2500, 12, ("2024-13-45", 1))) with { Description = "The app of March 2024 swapped day and month." },
        Some.Errored("toId", "Column 'toId' is not in the data; expected one of senderAppType, orderId.\nAdd it to the drop or take the rule out of the suite.", "SELECT count(*) FROM batch WHERE toId IS NULL", Severity.Warning),
        Some.Rule("orderId", "exists in orders.orderId", Outcome.Unmet, Severity.Info, 18, Some.Unexpected(8, 2500, 0, (7L, 3), (8L, 2), (9L, 1), (10L, 1), (11L, 1), (12L, 1))),
        Some.Rule("cityCode", "is the same as the city of the order", Outcome.NotApplicable, line: 21),
        Some.Rule("rowCount", "is between 3000 and 5000", Outcome.Unmet, line: 30, details: new ResultDetails { ElementCount = 2500, Observed = new Observed(2500L) }),
        Some.Rule("rating", "has a mean between 1 and 5", Outcome.Unmet, line: 31, details: new ResultDetails { ElementCount = 2500, Observed = new Observed(null) }),
        Some.Rule("city", "is not empty", Outcome.Unmet, line: 32, details: Some.Unexpected(2499, 2500, 0, ("", 2490), (null, 9)) with { CountsAreComplete = false }));

    private static readonly ValidationResult _verdict = Some.Verdict(
        _messages with { Batch = Some.Batch() with { ExtraColumns = ["note", "debug"], MissingColumns = ["toId"] } },
        Some.Suite("orders", Some.Rule("orderId", "is unique"), Some.Rule("cityCode", "is not empty")));

    [Fact]
    public void read_worst_first_with_how_many_where_and_an_example() => Rendered.AtBothWidths(_verdict).ShouldMatchApproved();

    [Fact]
    public void are_followed_by_every_met_rule_and_the_SQL_when_verbose() => Rendered.At(100, _verdict, verbose: true).ShouldMatchApproved();

    [Fact]
    public void fit_a_narrow_terminal_but_for_what_must_not_be_torn()
    {
        var tooLong = Rendered.At(40, _verdict).Split('\n').Where(l => l.Length > 40).Select(l => l.Trim());

        // Places to click on, a row of the summary table.
        tooLong.ShouldAllBe(l => l.Contains(".yaml") || l.Contains(".csv") || l.Contains("verdict") || l.StartsWith("customer-"));
    }
}
