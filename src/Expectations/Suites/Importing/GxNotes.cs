using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>Notes for people: a text, a list of texts, or either below <c>content</c>, beside a <c>format</c>.</summary>
internal static class GxNotes
{
    /// <summary>Their text, paragraphs on lines of their own; null where there is none.</summary>
    public static string? Text(MarkedNode? notes) => notes switch
    {
        MarkedScalar { IsPlain: false, Text: var text } => string.IsNullOrWhiteSpace(text) ? null : text,
        MarkedList list => string.Join('\n', list.Items.Select(Text).OfType<string>()) is { Length: > 0 } text ? text : null,
        MarkedMapping mapping => Text(mapping.Entries.FirstOrDefault(e => e.Name == "content")?.Value),
        _ => null,
    };
}
