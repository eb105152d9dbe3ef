using System.Text.Json;
using ContactCenter.Expectations.Results.Portraits;

namespace ContactCenter.Reports.Json;

/// <summary>What a judged table looks like: its columns, the rules that fail on the same rows, and where failing rows gather.</summary>
internal static class PortraitJson
{
    public static void Write(Utf8JsonWriter json, TablePortrait portrait)
    {
        json.WriteStartObject("portrait");
        json.WriteValue("sampled_rows", portrait.SampledRows);

        json.WriteStartArray("columns");
        foreach (var column in portrait.Columns)
            WriteColumn(json, column);
        json.WriteEndArray();

        json.WriteStartArray("shared_failures");
        foreach (var shared in portrait.SharedFailures)
        {
            json.WriteStartObject();
            json.WriteTexts("rules", shared.RuleIds);
            json.WriteNumber("rows", shared.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();

        json.WriteStartArray("clusters");
        foreach (var cluster in portrait.Clusters)
            WriteCluster(json, cluster);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, ColumnPortrait column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        json.WriteString("pii", column.Pii);
        json.WriteNumber("nulls", column.Nulls);
        json.WriteValue("distinct", column.Distinct);
        json.WriteBoolean("distinct_is_exact", column.IsDistinctExact);
        json.WriteValue("min", column.Min);
        json.WriteValue("max", column.Max);
        json.WriteCounts("top_values", column.TopValues);

        json.WriteStartArray("histogram");
        foreach (var bin in column.Histogram)
        {
            json.WriteStartObject();
            json.WriteValue("from", bin.From);
            json.WriteValue("to", bin.To);
            json.WriteNumber("count", bin.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCluster(Utf8JsonWriter json, FailureCluster cluster)
    {
        json.WriteStartObject();
        json.WriteString("by", cluster.By);
        json.WriteString("unit", cluster.Unit.JsonName());

        json.WriteStartArray("parts");
        foreach (var part in cluster.Parts)
            WritePart(json, part);
        json.WriteEndArray();

        json.WritePropertyName("rest");
        if (cluster.Rest is { } rest)
            WritePart(json, rest);
        else
            json.WriteNullValue();
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, FailurePart part)
    {
        json.WriteStartObject();
        json.WriteValue("value", part.Value);
        json.WriteFullLength(part.FullLength);
        json.WriteNumber("rows", part.Rows);
        json.WriteNumber("failing_rows", part.FailingRows);
        json.WriteEndObject();
    }
}
