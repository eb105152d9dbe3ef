using System.Text.Json;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>The types that a schema can ask for.</summary>
internal static class JsonTypes
{
    private static readonly Dictionary<string, Func<JsonElement, bool>> _types = new(StringComparer.Ordinal)
    {
        ["null"] = value => value.ValueKind == JsonValueKind.Null,
        ["boolean"] = value => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        ["object"] = value => value.ValueKind == JsonValueKind.Object,
        ["array"] = value => value.ValueKind == JsonValueKind.Array,
        ["number"] = value => value.ValueKind == JsonValueKind.Number,
        ["string"] = value => value.ValueKind == JsonValueKind.String,
        ["integer"] = value => value.ValueKind == JsonValueKind.Number && JsonNumber.IsWhole(value),
    };

    public static IReadOnlyList<string> Names => [.. _types.Keys];

    public static Func<JsonElement, bool>? Find(string name) => _types.GetValueOrDefault(name);
}
