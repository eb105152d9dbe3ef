using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>A file holds nothing that could be imported: it is not JSON, or JSON of something else.</summary>
/// <param name="place">Where that shows.</param>
/// <param name="reason">What was found and what was expected.</param>
public sealed class NotImportableException(SourceMark place, string reason) : Exception($"{place}: {reason}")
{
    /// <summary>Where it shows that the file holds nothing to import.</summary>
    public SourceMark Place { get; } = place;
}
