using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Running;

/// <summary>Why an output checkpoint does not let its table pass, one plain sentence for each rule.</summary>
internal static class AuditReasons
{
    public static IEnumerable<Refusal> Of(SuiteResult verdict)
    {
        var table = verdict.Batch?.Data ?? verdict.Suite;
        foreach (var fault in verdict.Faults)
            yield return new(fault, IsFailure: true);
        if (verdict.Batch is { MissingColumns: { Count: > 0 } missing })
            yield return new($"{table}: expected the columns that its suite declares, found that {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} not made.", IsFailure: true);
        if (verdict.NothingEvaluated)
            yield return new($"{table}: expected rows that a rule can judge, found that no rule had anything to judge.", IsFailure: false);

        foreach (var result in verdict.Results)
        {
            if (result.Outcome == Outcome.Errored)
                yield return new($"{result.Id}: could not be evaluated: {result.Error?.Message.TrimEnd('.')} ({result.Source}).", IsFailure: true);
            else if (result is { Outcome: Outcome.Unmet, Severity: Severity.Critical })
                yield return new($"{result.Id}: expected of {table} that {result.Sentence}, found otherwise{Count(result)} ({result.Source}).", IsFailure: false);
        }
    }

    private static string Count(ExpectationResult result)
        => result.Details.UnexpectedCount is { } count ? FormattableString.Invariant($" in {count:N0} {(count == 1 ? "row" : "rows")}") : "";
}
