using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Tests.Console;

public class The_last_line
{
    private static readonly ExpectationResult _met = Some.Rule("orderId", "is not null");
    private static readonly ExpectationResult _warning = Some.Rule("city", "is known", Outcome.Unmet, Severity.Warning, details: Some.Unexpected(1, 10, 0, ("x", 1)));
    private static readonly ExpectationResult _critical = _warning with { Severity = Severity.Critical };

    [Fact]
    public void of_a_pass_says_passed() => Of(Some.Verdict(Some.Suite("a", _met))).ShouldBe("✓ exit 0: passed");

    [Fact]
    public void of_a_pass_says_which_rules_were_let_go()
        => Of(Some.Verdict(Some.Suite("a", _met, _warning))).ShouldBe("✓ exit 0: passed; 1 unmet rule below the severity critical does not fail the run");

    [Fact]
    public void of_a_failure_counts_what_failed_it()
        => Of(Some.Verdict(Some.Suite("a", _met, _warning, _critical, _critical))).ShouldBe("✗ exit 1: failed; 2 critical rules unmet");

    [Fact]
    public void of_a_stricter_run_names_its_severity()
        => Of(Some.Verdict(Some.Suite("a", _warning, _critical)) with { FailOn = Severity.Warning })
            .ShouldBe("✗ exit 1: failed; 2 rules of severity warning or worse unmet");

    [Fact]
    public void of_an_error_tells_of_failures_too()
        => Of(Some.Verdict(Some.Suite("a", _critical, Some.Errored("b", "no", null)), Some.Unread("c", SuiteStatus.Unreadable, "gone")))
            .ShouldBe("✗ exit 3: no full verdict; the data of 1 suite could not be read, 1 rule could not be evaluated, 1 critical rule unmet");

    [Fact]
    public void of_no_suite_at_all_says_so() => Of(Some.Verdict()).ShouldBe("✗ exit 4: no verdict; there was no suite");

    private static string Of(ValidationResult result) => Rendered.At(140, result).TrimEnd('\n').Split('\n')[^1];
}
