using ContactCenter.Expectations.Results.Profiles;

namespace ContactCenter.Pipeline.Profiling;

/// <summary>What came of profiling: the tables with their proposed suites, or why there are none.</summary>
/// <param name="Tables">The tables, in the order asked; empty when there are faults.</param>
/// <param name="Faults">What can't be read, or what speaks against a proposal; empty when all is well.</param>
public sealed record ProfileResult(IReadOnlyList<ProfiledTable> Tables, IReadOnlyList<string> Faults);

/// <summary>A drop that was profiled.</summary>
/// <param name="Profile">What was seen.</param>
/// <param name="Suite">The proposed suite, in YAML. It was read and judged on the drop: every rule is met.</param>
public sealed record ProfiledTable(TableProfile Profile, string Suite);
