using System.Text.Json;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>Opens a document of ccq and checks that it is of the form that the reader knows.</summary>
internal static class Documents
{
    /// <summary>Reads a document.</summary>
    /// <param name="json">The whole document.</param>
    /// <param name="format">The name and version of its form.</param>
    /// <param name="read">Reads what is in it.</param>
    /// <exception cref="FormatException">It is not such a document; the message says what was expected and what was found.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> json, string format, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var found = document.RootElement.Text("format");
            return found == format
                ? read(document.RootElement)
                : throw new FormatException($"expected a {format} document, found {Visible.Quoted(found, 40, out _)}; another version of ccq wrote it");
        }
        catch (JsonException e)
        {
            throw new FormatException($"expected a {format} document, found text that is no JSON: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"expected a {format} document, found a text in it that is no UTF-8", e);
        }
    }
}
