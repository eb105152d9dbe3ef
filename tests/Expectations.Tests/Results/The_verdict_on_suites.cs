using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Tests.Results;

public sealed class The_verdict_on_suites
{
    // Each word is a suite: its rules' outcomes (M met, w unmet warning, i unmet info, C unmet critical, E errored as info, - not applicable),
    // R behind them for too many rejected records; or not published, or unreadable. 0 is a suite without rules.
    [Theory]
    [InlineData("M", Severity.Critical, ExitCode.Success, "yes")]
    [InlineData("M-", Severity.Critical, ExitCode.Success, "yes")]
    [InlineData("Mw", Severity.Critical, ExitCode.Success, "yes")]
    [InlineData("Mw", Severity.Warning, ExitCode.Unmet, "no")]
    [InlineData("Mi", Severity.Warning, ExitCode.Success, "yes")]
    [InlineData("Mi", Severity.Info, ExitCode.Unmet, "no")]
    [InlineData("w", Severity.Critical, ExitCode.Success, "yes")]
    [InlineData("MC", Severity.Critical, ExitCode.Unmet, "no")]
    [InlineData("MC", Severity.Warning, ExitCode.Unmet, "no")]
    [InlineData("MR", Severity.Critical, ExitCode.Unmet, "no")]
    [InlineData("-R", Severity.Critical, ExitCode.Unmet, "no")]
    [InlineData("ME", Severity.Critical, ExitCode.Unreadable, "no")]
    [InlineData("CE", Severity.Critical, ExitCode.Unreadable, "no")]
    [InlineData("CER", Severity.Critical, ExitCode.Unreadable, "no")]
    [InlineData("-", Severity.Critical, ExitCode.NothingEvaluated, "no")]
    [InlineData("0", Severity.Critical, ExitCode.NothingEvaluated, "no")]
    [InlineData("unreadable", Severity.Critical, ExitCode.Unreadable, "no")]
    [InlineData("unpublished", Severity.Critical, ExitCode.NothingEvaluated, "?")]
    [InlineData("", Severity.Critical, ExitCode.NothingEvaluated, "")]
    [InlineData("M unpublished", Severity.Critical, ExitCode.Success, "yes ?")]
    [InlineData("unpublished unpublished", Severity.Critical, ExitCode.NothingEvaluated, "? ?")]
    [InlineData("M -", Severity.Critical, ExitCode.NothingEvaluated, "yes no")]
    [InlineData("M 0", Severity.Critical, ExitCode.NothingEvaluated, "yes no")]
    [InlineData("C -", Severity.Critical, ExitCode.Unmet, "no no")]
    [InlineData("M C", Severity.Critical, ExitCode.Unmet, "yes no")]
    [InlineData("MR -", Severity.Critical, ExitCode.Unmet, "no no")]
    [InlineData("C E", Severity.Critical, ExitCode.Unreadable, "no no")]
    [InlineData("C unreadable", Severity.Critical, ExitCode.Unreadable, "no no")]
    [InlineData("M unreadable", Severity.Critical, ExitCode.Unreadable, "yes no")]
    [InlineData("unpublished unreadable", Severity.Critical, ExitCode.Unreadable, "? no")]
    [InlineData("E -", Severity.Critical, ExitCode.Unreadable, "no no")]
    [InlineData("unpublished C", Severity.Critical, ExitCode.Unmet, "? no")]
    public void Is_the_worst_of_them(string suites, Severity failOn, ExitCode exitCode, string successes)
    {
        ValidationResult result = new(default, default, failOn, [.. suites.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(SuiteOf)]);

        result.ExitCode.ShouldBe(exitCode);
        result.Success.ShouldBe(exitCode == ExitCode.Success);
        string.Join(' ', result.Suites.Select(s => s.Success(failOn) switch { true => "yes", false => "no", null => "?" })).ShouldBe(successes);
    }

    // Whatever a suite is: the run succeeds when something was judged and no suite failed, and only then.
    [Fact]
    public void Agrees_with_the_success_of_each()
    {
        var kinds = new[] { "M", "M-", "w", "i", "C", "E", "-", "0", "MR", "-R", "CE", "unreadable", "unpublished" };
        foreach (var failOn in Enum.GetValues<Severity>())
        {
            foreach (var (one, other, third) in from a in kinds from b in kinds from c in kinds select (a, b, c))
            {
                List<SuiteResult> suites = [SuiteOf(one), SuiteOf(other), SuiteOf(third)];
                var expected = suites.Exists(s => s.Status == SuiteStatus.Judged) && suites.TrueForAll(s => s.Success(failOn) != false);
                new ValidationResult(default, default, failOn, suites).Success.ShouldBe(expected, $"{one} {other} {third} {failOn}");
            }
        }
    }

    [Theory]
    [InlineData("", 0, 0, 0, 0, 0, null)]
    [InlineData("---", 0, 0, 3, 0, 0, null)]
    [InlineData("MMM-", 3, 0, 1, 0, 3, 100.0)]
    [InlineData("MwiCE-", 1, 3, 1, 1, 5, 20.0)]
    [InlineData("E", 0, 0, 0, 1, 1, 0.0)]
    public void Counts_outcomes(string rules, int met, int unmet, int notApplicable, int errored, int evaluated, double? percent)
    {
        var statistics = Statistics.Of(rules.Select(ResultOf));
        statistics.ShouldBe(new(met, unmet, notApplicable, errored));
        statistics.Evaluated.ShouldBe(evaluated);
        statistics.SuccessPercent.ShouldBe(percent);
    }

    [Fact]
    public void Counts_outcomes_of_all_suites()
        => new ValidationResult(default, default, Severity.Critical, [SuiteOf("MMC"), SuiteOf("unreadable"), SuiteOf("E-")]).Statistics.ShouldBe(new(2, 1, 1, 1));

    [Theory]
    [InlineData('M', true)]
    [InlineData('-', true)]
    [InlineData('i', false)]
    [InlineData('E', false)]
    public void Of_a_rule_is_success_when_nothing_speaks_against_it(char rule, bool success) => ResultOf(rule).Success.ShouldBe(success);

    private static SuiteResult SuiteOf(string kind) => kind switch
    {
        "unreadable" => new("s", "s.yaml", SuiteStatus.Unreadable, null, []) { Faults = ["no such file"] },
        "unpublished" => new("s", "s.yaml", SuiteStatus.NotPublished, null, []),
        "0" => new("s", "s.yaml", SuiteStatus.Judged, null, []),
        _ => new("s", "s.yaml", SuiteStatus.Judged, null, [.. kind.TrimEnd('R').Select(ResultOf)]) { TooManyRejected = kind.EndsWith('R') },
    };

    private static ExpectationResult ResultOf(char rule)
    {
        var outcome = rule switch { 'M' => Outcome.Met, '-' => Outcome.NotApplicable, 'E' => Outcome.Errored, _ => Outcome.Unmet };
        var severity = rule switch { 'i' or 'E' => Severity.Info, 'w' => Severity.Warning, _ => Severity.Critical };
        return new("id", "expect_x", [], severity, "x", outcome, default, ResultDetails.None, null);
    }
}
