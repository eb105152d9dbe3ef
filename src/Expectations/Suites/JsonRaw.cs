using System.Text.Json;

namespace ContactCenter.Expectations.Suites;

/// <summary>Short ways to write what a schema repeats.</summary>
internal static class JsonRaw
{
    /// <summary>A property whose value is JSON as written, laid out like the rest.</summary>
    public static void WriteRaw(this Utf8JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        using var document = JsonDocument.Parse(value);
        document.RootElement.WriteTo(json);
    }

    /// <summary>A property whose value is an array of texts.</summary>
    public static void WriteNames(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
