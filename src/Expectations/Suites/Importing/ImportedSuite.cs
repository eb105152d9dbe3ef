using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>A suite of Great Expectations turned into one of ours.</summary>
/// <param name="Name">The suite's name here.</param>
/// <param name="Yaml">The whole file; read by <see cref="SuiteReader"/> without faults.</param>
/// <param name="Total">How many expectations the original holds.</param>
/// <param name="Lost">The expectations that could not be carried over, in the order of the original.</param>
/// <param name="Notes">What else its author should know, a sentence each.</param>
public sealed record ImportedSuite(
    string Name,
    string Yaml,
    int Total,
    IReadOnlyList<LostExpectation> Lost,
    IReadOnlyList<string> Notes)
{
    /// <summary>Values that may stand for the suite's parameters, so that it can be read and checked before anybody gives them.</summary>
    public IReadOnlyDictionary<string, string> SampleParameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How many expectations were carried over.</summary>
    public int Carried => Total - Lost.Count;
}

/// <summary>An expectation that could not be carried over.</summary>
/// <param name="Place">Where in the JSON the reason stands.</param>
/// <param name="Expectation">What it is called there, and its column if it has one.</param>
/// <param name="Reason">What stands against it.</param>
public sealed record LostExpectation(SourceMark Place, string Expectation, string Reason)
{
    /// <summary><c>file:line:column: not carried over: expectation: reason</c>.</summary>
    public override string ToString() => $"{Place}: not carried over: {Expectation}: {Reason}";
}
