using System.Text.Json;

namespace ContactCenter.Pipeline.Lake.Log;

/// <summary>The schema of a table as the log writes it: JSON within a JSON string.</summary>
internal static class SchemaJson
{
    public static string Write(IReadOnlyList<TableColumn> columns)
        => Json.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "struct");
            json.WriteStartArray("fields");
            foreach (var column in columns)
            {
                json.WriteStartObject();
                json.WriteString("name", column.Name);
                json.WriteString("type", column.DeltaType);
                json.WriteBoolean("nullable", true);
                json.WriteStartObject("metadata");
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    /// <exception cref="FormatException">A column is of a type that this lake does not read.</exception>
    public static IReadOnlyList<TableColumn> Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.GetProperty("fields").EnumerateArray().Select(Column)];
    }

    private static TableColumn Column(JsonElement field)
    {
        var name = field.GetProperty("name").GetString()!;
        var type = field.GetProperty("type");
        return type.ValueKind == JsonValueKind.String && DeltaTypes.IsKnown(type.GetString()!)
            ? new(name, type.GetString()!)
            : throw new FormatException($"column {name} of type {type.GetRawText()}");
    }
}
