using System.Text.Json;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>The keys of an argument that is a mapping.</summary>
/// <param name="required">The keys that it must have.</param>
internal sealed class MappingKeys(params IReadOnlyList<string> required)
{
    /// <summary>Further keys that it may have.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>Tells of keys that are missing or that nobody knows; true when there are none.</summary>
    public bool AreRight(MarkedMapping mapping, string shown, FaultList faults)
    {
        var before = faults.Count;
        var keys = new KeyReader(mapping, [.. required, .. Optional]);
        foreach (var key in keys.Unknown)
            faults.Add(ExpectationFaults.UnknownKeyOf(key.Mark, shown, key.Name, keys.Known));
        List<string> missing = [.. required.Where(key => keys[key] is null)];
        if (missing.Count > 0)
            faults.Add(ExpectationFaults.MissingKeysOf(mapping.Mark, shown, missing));
        return faults.Count == before;
    }
}

/// <summary>Writes the schemas of mappings.</summary>
internal static class MappingSchema
{
    /// <summary>The schema of a mapping with the given keys and no others.</summary>
    public static void WriteObjectSchema(this Utf8JsonWriter json, IReadOnlyList<(string Key, ArgumentType Type)> keys, IReadOnlyList<string> required)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        foreach (var key in required)
            json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var (key, type) in keys)
        {
            json.WriteStartObject(key);
            type.WriteSchema(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
