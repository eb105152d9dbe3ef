using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Pipeline.Transformations.Documents;

/// <summary>A pipeline as it is written: every value has its kind and its place, but may still not be allowed.</summary>
internal sealed record PipelineDocument(string File, MarkedMapping Root)
{
    public Marked<string>? Name { get; init; }

    public Marked<string>? Description { get; init; }

    public Marked<string>? Owner { get; init; }

    public IReadOnlyList<SourceDocument> Sources { get; init; } = [];

    public IReadOnlyList<StepDocument> Steps { get; init; } = [];

    /// <summary>Where the document starts.</summary>
    public SourceMark Start => Root.Mark;

    /// <summary>True when a key is there, right or mistyped; of a mistyped one a fault tells already.</summary>
    public bool HasKey(string key) => Root.HasKey(key, PipelineDocumentReader.Keys);
}

/// <summary>A source as it is written.</summary>
/// <param name="Name">How SQL calls it.</param>
internal sealed record SourceDocument(Marked<string> Name)
{
    public Marked<string>? Suite { get; init; }

    public Marked<string>? Table { get; init; }

    public IReadOnlyList<Marked<string>> Key { get; init; } = [];

    public IReadOnlyList<Marked<string>> LatestBy { get; init; } = [];

    public IReadOnlyList<Marked<string>> PartitionBy { get; init; } = [];

    public IReadOnlyList<SetDocument> Set { get; init; } = [];

    /// <summary>The suite, which is called as the source unless something else is said.</summary>
    public Marked<string> SuiteOrDefault => Suite ?? Name;

    /// <summary>The table, which is called as the suite unless something else is said.</summary>
    public Marked<string> TableOrDefault => Table ?? SuiteOrDefault;
}

/// <summary>An entry of <c>set:</c> as it is written.</summary>
internal sealed record SetDocument(Marked<string> Column, Marked<string> Sql);

/// <summary>A step as it is written.</summary>
internal sealed record StepDocument(MarkedMapping Root)
{
    public Marked<string>? Table { get; init; }

    public Marked<string>? Sql { get; init; }

    public Marked<string>? Suite { get; init; }

    public IReadOnlyList<Marked<string>> Key { get; init; } = [];

    public IReadOnlyList<Marked<string>> PartitionBy { get; init; } = [];

    public RecomputeDocument? Recompute { get; init; }

    public Marked<TimeSpan>? Timeout { get; init; }

    public Marked<long>? Retries { get; init; }

    public IReadOnlyList<Marked<string>> Sinks { get; init; } = [];

    /// <summary>True when a key is there, right or mistyped; of a mistyped one a fault tells already.</summary>
    public bool HasKey(string key) => Root.HasKey(key, StepDocumentReader.Keys);

    /// <summary>The layer and the name of the table; null where they can't be told.</summary>
    public (string Layer, string Name)? Target => Table?.Value.Split('.') is [{ Length: > 0 } layer, { Length: > 0 } name] ? (layer, name) : null;
}

/// <summary><c>recompute:</c> as it is written.</summary>
internal sealed record RecomputeDocument(SourceMark Mark, IReadOnlyList<Marked<string>> By, IReadOnlyList<WhenDocument> When);

/// <summary>An entry of <c>when:</c> as it is written.</summary>
internal sealed record WhenDocument(Marked<string> Input, IReadOnlyList<Marked<string>> Columns);

/// <summary>Looks at the keys of mappings.</summary>
internal static class DocumentKeys
{
    public static bool HasKey(this MarkedMapping mapping, string key, IReadOnlyList<string> known)
        => mapping.Entries.Any(e => e.Name == key || (!known.Contains(e.Name) && Nearest.Of(e.Name, known) == key));
}
