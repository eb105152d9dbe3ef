namespace ContactCenter.Expectations.Catalogue;

/// <summary>A parameter of an expectation: a key of its mapping in a suite.</summary>
/// <param name="Name">The key, as suites write it.</param>
/// <param name="Type">The type of the constructor's parameter.</param>
/// <param name="IsRequired">Whether a suite must give it.</param>
/// <param name="Default">What it is when a suite leaves it out; null also for a required one.</param>
public sealed record Parameter(string Name, Type Type, bool IsRequired, object? Default);
