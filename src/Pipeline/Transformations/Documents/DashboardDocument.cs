using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Pipeline.Transformations.Documents;

/// <summary>A dashboard as it is written: every value has its kind and its place, but may still not be allowed.</summary>
internal sealed record DashboardDocument(string File, MarkedMapping Root)
{
    public Marked<string>? Title { get; init; }

    public IReadOnlyList<BasisDocument> Bases { get; init; } = [];

    public IReadOnlyList<PictureDocument> Pictures { get; init; } = [];

    /// <summary>Where the document starts.</summary>
    public SourceMark Start => Root.Mark;

    /// <summary>True when a key is there, right or mistyped; of a mistyped one a fault tells already.</summary>
    public bool HasKey(string key) => Root.HasKey(key, DashboardDocumentReader.Keys);
}

/// <summary>An entry of <c>basis:</c> as it is written.</summary>
internal sealed record BasisDocument(Marked<string> Name, Marked<string>? Rows, Marked<string>? Which);

/// <summary>A picture as it is written.</summary>
internal sealed record PictureDocument(MarkedMapping Root)
{
    public Marked<string>? Name { get; init; }

    public Marked<string>? Title { get; init; }

    public Marked<string>? Says { get; init; }

    public Marked<string>? Kind { get; init; }

    public Marked<string>? X { get; init; }

    public Marked<string>? Series { get; init; }

    public IReadOnlyList<Marked<string>> Values { get; init; } = [];

    public Marked<string>? Basis { get; init; }

    public IReadOnlyList<ColumnDocument> Columns { get; init; } = [];

    /// <summary>True when a key is there, right or mistyped; of a mistyped one a fault tells already.</summary>
    public bool HasKey(string key) => Root.HasKey(key, PictureDocumentReader.Keys);

    /// <summary>The key as it stands in the file; null where it does not.</summary>
    public SourceMark? MarkOf(string key) => Root.Entries.FirstOrDefault(e => e.Name == key)?.Mark;
}

/// <summary>An entry of <c>columns:</c> as it is written.</summary>
internal sealed record ColumnDocument(Marked<string> Name, Marked<string>? Title, Marked<string>? Format);
