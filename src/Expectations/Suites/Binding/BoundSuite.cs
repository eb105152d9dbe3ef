using ContactCenter.Expectations.Suites.Documents;

namespace ContactCenter.Expectations.Suites.Binding;

/// <summary>A suite and how it was written, for the checks that need the place of an argument.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Document">How it was written.</param>
internal sealed record BoundSuite(Suite Suite, SuiteDocument Document);
