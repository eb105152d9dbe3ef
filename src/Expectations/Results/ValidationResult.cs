namespace ContactCenter.Expectations.Results;

/// <summary>The verdict of one <c>ccq validate</c>.</summary>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="FailOn">The least severity that fails the run.</param>
/// <param name="Suites">One for each suite, sorted by file.</param>
public sealed record ValidationResult(
    DateTimeOffset StartedAt,
    TimeSpan Duration,
    Severity FailOn,
    IReadOnlyList<SuiteResult> Suites)
{
    /// <summary>The data root that the user gave; null for the folder <c>data</c> beside the suites.</summary>
    public string? Data { get; init; }

    /// <summary>The lake that the user gave; null for <c>lake</c> in the working folder, if it is there.</summary>
    public string? Lake { get; init; }

    /// <summary>The outcomes of all rules of all suites.</summary>
    public Statistics Statistics => Statistics.Of(Suites.SelectMany(s => s.Results));

    /// <summary>True when the exit code is 0.</summary>
    public bool Success => ExitCode == ExitCode.Success;

    /// <summary>The exit code; where several hold, unreadable counts before unmet, and that before nothing evaluated (in all, or in any suite that was judged).</summary>
    public ExitCode ExitCode
    {
        get
        {
            if (Suites.Any(s => s.Status == SuiteStatus.Unreadable || s.LacksColumns || s.Results.Any(r => r.Outcome == Outcome.Errored)))
                return ExitCode.Unreadable;
            if (Suites.Any(s => s.TooManyRejected || s.Results.Any(r => r.Outcome == Outcome.Unmet && r.Severity >= FailOn)))
                return ExitCode.Unmet;
            var judged = Suites.Where(s => s.Status == SuiteStatus.Judged).ToList();
            return judged.Count == 0 || judged.Any(s => s.NothingEvaluated) ? ExitCode.NothingEvaluated : ExitCode.Success;
        }
    }
}
