using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContactCenter.Pipeline.Lake.Log;

/// <summary>JSON of one line, with letters of all scripts as they are.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, _options))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void WriteMap(this Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string?>> map)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in map)
            json.WriteString(key, value);
        json.WriteEndObject();
    }

    public static Dictionary<string, string?> Map(JsonElement json)
    {
        var map = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
            map[property.Name] = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : Raw(property.Value);
        return map;

        static string? Raw(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetRawText();
    }
}
