using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.Documents;

/// <summary>A value and where it stands.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Mark">Where it stands.</param>
internal sealed record Marked<T>(T Value, SourceMark Mark);
