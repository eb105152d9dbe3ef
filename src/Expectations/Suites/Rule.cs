using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites;

/// <summary>One rule of a suite: an expectation, and how much and where it counts.</summary>
/// <param name="Id">Stable across edits elsewhere in the file; unique within the suite.</param>
/// <param name="Expectation">What is expected.</param>
/// <param name="Kwargs">The expectation's arguments as the suite gives them, under their long names.</param>
/// <param name="Source">Where it is written.</param>
public sealed record Rule(
    string Id,
    Expectation Expectation,
    IReadOnlyList<KeyValuePair<string, object?>> Kwargs,
    SourceMark Source)
{
    /// <summary>How much it matters. Default critical.</summary>
    public Severity Severity { get; init; } = Severity.Critical;

    /// <summary>A SQL predicate over a row; only rows for which it is true are judged. Null: every row.</summary>
    public string? RowCondition { get; init; }

    /// <summary>The author's note, shown with the result; null if none.</summary>
    public string? Description { get; init; }

    /// <summary>Anything that the author wants to keep with the rule; never interpreted.</summary>
    public IReadOnlyDictionary<string, object?> Meta { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);
}
