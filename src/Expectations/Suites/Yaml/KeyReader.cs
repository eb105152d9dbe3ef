namespace ContactCenter.Expectations.Suites.Yaml;

/// <summary>Looks keys of a mapping up, and tells which of its keys nobody knows.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="known">The keys that it may have.</param>
internal sealed class KeyReader(MarkedMapping mapping, params IReadOnlyList<string> known)
{
    /// <summary>The mapping.</summary>
    public MarkedMapping Mapping => mapping;

    /// <summary>The keys that it may have.</summary>
    public IReadOnlyList<string> Known => known;

    /// <summary>The entry of that key, or null.</summary>
    public MarkedEntry? this[string key] => mapping.Entries.FirstOrDefault(e => e.Name == key);

    /// <summary>The entries whose keys are not known.</summary>
    public IEnumerable<MarkedEntry> Unknown => mapping.Entries.Where(e => !known.Contains(e.Name));
}
