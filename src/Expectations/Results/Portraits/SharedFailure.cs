namespace ContactCenter.Expectations.Results.Portraits;

/// <summary>Rows that break the same rules.</summary>
/// <param name="RuleIds">The ids of the unmet row-by-row rules that each of these rows breaks, at least 2, in the order of the suite. The rows break no other.</param>
/// <param name="Rows">How many rows, at least 1.</param>
public sealed record SharedFailure(IReadOnlyList<string> RuleIds, long Rows);
