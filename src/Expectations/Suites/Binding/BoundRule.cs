using ContactCenter.Expectations.Suites.Documents;

namespace ContactCenter.Expectations.Suites.Binding;

/// <summary>A rule and how it was written, for the checks that need the place of an argument.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Draft">How it was written.</param>
internal sealed record BoundRule(Rule Rule, RuleDraft Draft);

/// <summary>A suite and how it was written.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Document">How it was written.</param>
/// <param name="Rules">Its rules.</param>
internal sealed record BoundSuite(Suite Suite, SuiteDocument Document, IReadOnlyList<BoundRule> Rules);
