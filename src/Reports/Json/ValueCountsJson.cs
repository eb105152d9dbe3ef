using System.Text.Json;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Json;

/// <summary>Values and how often each was seen.</summary>
internal static class ValueCountsJson
{
    public static void WriteCounts(this Utf8JsonWriter json, string name, IReadOnlyList<ValueCount> counts)
    {
        json.WriteStartArray(name);
        foreach (var it in counts)
        {
            json.WriteStartObject();
            json.WriteValue("value", it.Value);
            json.WriteFullLength(it.FullLength);
            json.WriteNumber("count", it.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The length of a text of which only the beginning stands here; nothing for a whole one.</summary>
    public static void WriteFullLength(this Utf8JsonWriter json, long? length)
    {
        if (length is { } characters)
            json.WriteNumber("full_length", characters);
    }
}
