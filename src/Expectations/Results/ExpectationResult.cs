namespace ContactCenter.Expectations.Results;

/// <summary>The verdict on one rule of a suite.</summary>
/// <param name="Id">The rule's id, stable across edits elsewhere in its file.</param>
/// <param name="Expectation">The expectation's suite name, <c>expect_…</c>.</param>
/// <param name="Kwargs">Its arguments as the suite gives them (short forms expanded), and its row condition where it has one.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Sentence">What is expected, in one plain sentence without a full stop.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Source">Where the rule is written.</param>
/// <param name="Details">What was measured.</param>
/// <param name="Error">Why it could not be evaluated; null unless <paramref name="Outcome"/> is <see cref="Outcome.Errored"/>.</param>
public sealed record ExpectationResult(
    string Id,
    string Expectation,
    IReadOnlyList<KeyValuePair<string, object?>> Kwargs,
    Severity Severity,
    string Sentence,
    Outcome Outcome,
    SourceMark Source,
    ResultDetails Details,
    EvaluationError? Error)
{
    /// <summary>The note that the suite's author gave the rule; null if none.</summary>
    public string? Description { get; init; }

    /// <summary>The column that the rule is about; null for a rule on several columns or on the table.</summary>
    public string? Column { get; init; }

    /// <summary>True when met or not applicable.</summary>
    public bool Success => Outcome is Outcome.Met or Outcome.NotApplicable;
}

/// <summary>Why an expectation could not be evaluated.</summary>
/// <param name="Message">What was expected, what was found and what to do, for people.</param>
/// <param name="Sql">The statement that failed; null when none was run.</param>
public sealed record EvaluationError(string Message, string? Sql);
