using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.Files;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Documents;

/// <summary>A suite as it is written: every value has its kind and its place, but may still not be allowed.</summary>
/// <param name="File">Its file.</param>
/// <param name="Root">The whole.</param>
internal sealed record SuiteDocument(SuiteFile File, MarkedMapping Root)
{
    public Marked<string>? Name { get; init; }

    public Marked<string>? Description { get; init; }

    public Marked<string>? Owner { get; init; }

    public Marked<string>? Data { get; init; }

    public Marked<string>? Table { get; init; }

    public CsvDocument? Csv { get; init; }

    public IReadOnlyList<Marked<string>> RowKey { get; init; } = [];

    public IReadOnlyList<ColumnDocument> Columns { get; init; } = [];

    public Marked<Limit>? QuarantineLimit { get; init; }

    public Marked<Limit>? RejectedLimit { get; init; }

    public IReadOnlyList<RuleDraft> Rules { get; init; } = [];

    /// <summary>Where the document starts.</summary>
    public SourceMark Start => Root.Mark;

    /// <summary>Where a key stands; null when it does not, whatever its value.</summary>
    public SourceMark? PlaceOf(string key) => Root.Entries.FirstOrDefault(e => e.Name == key)?.Mark;

    /// <summary>True when a key stands there mistyped, of which a fault tells already.</summary>
    public bool IsMistyped(string key) => Root.Entries.Any(e => Nearest.Of(e.Name, SuiteDocumentReader.Keys) == key);
}

/// <summary>A column as it is written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Pii">Its kind of personal data, as written; null if none.</param>
/// <param name="HasType">Whether it has a <c>type</c>, be it a faulty one.</param>
internal sealed record ColumnDocument(Marked<string> Name, Marked<string>? Pii, bool HasType);

/// <summary>A CSV dialect as it is written.</summary>
internal sealed record CsvDocument
{
    public Marked<string>? Delimiter { get; init; }

    public Marked<string>? Quote { get; init; }

    public Marked<string>? Escape { get; init; }

    public Marked<string>? Encoding { get; init; }

    public Marked<bool>? Header { get; init; }

    public Marked<string>? Null { get; init; }
}
