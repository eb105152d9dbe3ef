using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>A suite as Great Expectations keeps it, whichever of the two forms it has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Expectations">Its expectations, in order.</param>
internal sealed record GxSuite(string Name, IReadOnlyList<GxExpectation> Expectations)
{
    /// <summary>The notes on the whole; null if none.</summary>
    public string? Description { get; init; }

    /// <summary>What else is kept with the suite, without its notes and versions.</summary>
    public IReadOnlyList<MarkedEntry> Meta { get; init; } = [];

    /// <summary>The values of parameters that the suite brings along.</summary>
    public IReadOnlyDictionary<string, MarkedScalar> Parameters { get; init; } = new Dictionary<string, MarkedScalar>(StringComparer.Ordinal);
}

/// <summary>An expectation as Great Expectations keeps it.</summary>
/// <param name="Mark">Where its name stands.</param>
/// <param name="Type">Its name; null where the item has none.</param>
/// <param name="Kwargs">Its arguments without nulls, which say nothing there.</param>
internal sealed record GxExpectation(SourceMark Mark, string? Type, MarkedMapping Kwargs)
{
    /// <summary>What stands against reading it at all; null as a rule.</summary>
    public string? Problem { get; init; }

    public string? Severity { get; init; }

    public string? Description { get; init; }

    /// <summary>An id that somebody chose; null if none or one that Great Expectations made.</summary>
    public string? Id { get; init; }

    public MarkedMapping? Meta { get; init; }

    /// <summary>The keys besides those above.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];

    /// <summary>For people: its name, and its column if it has one.</summary>
    public string Shown => (Type ?? "an item of expectations") + (Text("column") is { } column ? $" of '{column}'" : "");

    /// <summary>The argument of that name, or null.</summary>
    public MarkedNode? Argument(string name) => Kwargs.Entries.FirstOrDefault(e => e.Name == name)?.Value;

    /// <summary>The text that an argument is; null for anything else.</summary>
    public string? Text(string name) => Argument(name) is MarkedScalar { IsPlain: false } text ? text.Text : null;
}
