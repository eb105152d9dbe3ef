using System.Text.Json;

namespace ContactCenter.Pipeline.Lake.Protocol;

/// <summary>What an action has under a name.</summary>
internal static class Has
{
    public static bool Text(JsonElement json, string name, out string text)
    {
        text = json.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString()! : "";
        return found.ValueKind == JsonValueKind.String;
    }

    public static bool Number(JsonElement json, string name, out long number)
    {
        number = 0;
        return json.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.Number && found.TryGetInt64(out number);
    }

    public static bool Boolean(JsonElement json, string name)
        => json.TryGetProperty(name, out var found) && found.ValueKind is JsonValueKind.True or JsonValueKind.False;

    public static bool Map(JsonElement json, string name, out JsonElement map)
        => json.TryGetProperty(name, out map) && map.ValueKind == JsonValueKind.Object;

    /// <summary>What stands under the name, for a message.</summary>
    public static string Found(JsonElement json, string name) => json.TryGetProperty(name, out var found) ? found.GetRawText() : "none";
}
