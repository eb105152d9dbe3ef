using System.Text.Json;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Html.History;

/// <summary>A run from the document that its folder keeps: of <c>ccq validate</c>, of <c>ccq run</c> or of a replay.</summary>
internal static class DocsRunReader
{
    /// <param name="id">The run.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="FormatException">It is neither of the two, or of another version.</exception>
    public static DocsRun Read(string id, ReadOnlyMemory<byte> document)
        => FormatOf(document.Span) == ValidationJson.Format ? DocsRun.Of(id, ValidationJson.Read(document)) : DocsRun.Of(RunJson.Read(document));

    // The format is the first member, so that a reader need not go through megabytes to find it.
    private static string? FormatOf(ReadOnlySpan<byte> document)
    {
        try
        {
            var json = new Utf8JsonReader(document);
            return json.Read() && json.Read() && json.Read() && json.TokenType == JsonTokenType.String ? json.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
