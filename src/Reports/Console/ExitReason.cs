using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>Why the exit code is what it is.</summary>
internal static class ExitReason
{
    public static string Of(ValidationResult result) => result.ExitCode switch
    {
        ExitCode.Success => Passed(result),
        ExitCode.Unmet => $"failed; {string.Join(", ", Failures(result))}",
        ExitCode.Unreadable => Unreadable(result),
        ExitCode.NothingEvaluated => Nothing(result),
        _ => $"{result.ExitCode}",
    };

    private static string Passed(ValidationResult result)
    {
        var tolerated = result.Statistics.Unmet;
        return tolerated == 0
            ? "passed"
            : $"passed; {Amount.Of(tolerated, "unmet rule")} below the severity {result.FailOn.Word()} {(tolerated == 1 ? "does" : "do")} not fail the run";
    }

    private static string Unreadable(ValidationResult result)
    {
        var unread = result.Suites.Count(s => s.Status == SuiteStatus.Unreadable);
        var errored = result.Statistics.Errored;
        var reasons = new List<string>();
        if (unread > 0)
            reasons.Add($"the data of {Amount.Of(unread, "suite")} could not be read");
        var lacking = result.Suites.Count(s => s.LacksColumns);
        if (lacking > 0)
            reasons.Add($"the data of {Amount.Of(lacking, "suite")} lack declared columns");
        if (errored > 0)
            reasons.Add($"{Amount.Of(errored, "rule")} could not be evaluated");
        return $"no full verdict; {string.Join(", ", reasons.Concat(Failures(result)))}";
    }

    private static IEnumerable<string> Failures(ValidationResult result)
    {
        var unmet = result.Suites.Sum(s => s.Results.Count(r => r.Outcome == Outcome.Unmet && r.Severity >= result.FailOn));
        if (unmet > 0)
        {
            yield return result.FailOn == Severity.Critical
                ? $"{Amount.Of(unmet, "critical rule")} unmet"
                : $"{Amount.Of(unmet, "rule")} of severity {result.FailOn.Word()} or worse unmet";
        }

        var rejecting = result.Suites.Count(s => s.TooManyRejected);
        if (rejecting > 0)
            yield return $"too many rejected records in {Amount.Of(rejecting, "suite")}";
    }

    private static string Nothing(ValidationResult result)
    {
        var idle = result.Suites.Count(s => s.NothingEvaluated);
        if (idle > 0)
            return $"no verdict; in {Amount.Of(idle, "suite")} no rule had anything to judge";
        return result.Suites.Count == 0 ? "no verdict; there was no suite" : "no verdict; no suite's data have been published yet";
    }

    private static string Word(this Severity severity) => severity switch
    {
        Severity.Critical => "critical",
        Severity.Warning => "warning",
        _ => "info",
    };
}
