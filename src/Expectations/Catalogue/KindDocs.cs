namespace ContactCenter.Expectations.Catalogue;

/// <summary>What the docstrings of an expectation say.</summary>
/// <param name="Summary">What is expected.</param>
/// <param name="Parameters">What each parameter means, by its name in suites.</param>
/// <param name="Example">YAML: a short form below a column, or an item of <c>expectations:</c>. Empty if there is none.</param>
public sealed record KindDocs(string Summary, IReadOnlyDictionary<string, string> Parameters, string Example)
{
    /// <summary>The first sentence of <see cref="Summary"/>, for lists.</summary>
    public string FirstSentence => Summary.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end ? Summary[..(end + 1)] : Summary;
}
