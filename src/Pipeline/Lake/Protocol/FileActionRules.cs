using System.Text.Json;
using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Protocol;

/// <summary>What the protocol asks of an add or remove action.</summary>
internal sealed class FileActionRules(IReadOnlyList<string> columns, IReadOnlyList<string> partitionColumns, Action<string, string> fault)
{
    public void Check(string kind, JsonElement body)
    {
        if (!Has.Text(body, "path", out var path) || LogPath.Decode(path) is null)
            fault($"{kind}.path, a path within the table's folder", Has.Found(body, "path"));
        if (!Has.Boolean(body, "dataChange"))
            fault($"{kind}.dataChange, a boolean", Has.Found(body, "dataChange"));

        if (kind == "add")
            CheckAdd(body);
        else
            CheckRemove(body);
    }

    private void CheckAdd(JsonElement body)
    {
        CheckNumber(body, "add", "size");
        CheckNumber(body, "add", "modificationTime");
        CheckPartitionValues(body, "add");
        CheckPartitionNames(body);
        if (!body.TryGetProperty("stats", out var stats))
            return;
        if (stats.ValueKind == JsonValueKind.String)
            CheckStatistics(stats.GetString()!);
        else
            fault("add.stats, a text", stats.GetRawText());
    }

    private void CheckRemove(JsonElement body)
    {
        if (body.TryGetProperty("deletionTimestamp", out _))
            CheckNumber(body, "remove", "deletionTimestamp");
        if (!body.TryGetProperty("extendedFileMetadata", out var extended) || extended.ValueKind != JsonValueKind.True)
            return;
        CheckNumber(body, "remove", "size");
        CheckPartitionValues(body, "remove");
    }

    private void CheckNumber(JsonElement body, string kind, string name)
    {
        if (!Has.Number(body, name, out var number) || number < 0)
            fault($"{kind}.{name}, a number from 0 on", Has.Found(body, name));
    }

    private void CheckPartitionValues(JsonElement body, string kind)
    {
        if (!Has.Map(body, "partitionValues", out var values)
            || values.EnumerateObject().Any(entry => entry.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)))
        {
            fault($"{kind}.partitionValues, texts or nulls by name", Has.Found(body, "partitionValues"));
        }
    }

    // What is removed may have come when the table was partitioned in another way.
    private void CheckPartitionNames(JsonElement body)
    {
        if (Has.Map(body, "partitionValues", out var values)
            && !values.EnumerateObject().Select(entry => entry.Name).Order(StringComparer.Ordinal).SequenceEqual(partitionColumns.Order(StringComparer.Ordinal)))
        {
            fault($"add.partitionValues of {(partitionColumns.Count == 0 ? "no column" : string.Join(", ", partitionColumns))}", values.GetRawText());
        }
    }

    private void CheckStatistics(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var stats = json.RootElement;
            if (!Has.Number(stats, "numRecords", out var rows) || rows < 0)
                fault("stats.numRecords, a number from 0 on", Has.Found(stats, "numRecords"));
            foreach (var side in new[] { "minValues", "maxValues", "nullCount" })
                CheckSide(stats, side, rows);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            fault("add.stats, an object as JSON", text);
        }
    }

    private void CheckSide(JsonElement stats, string side, long rows)
    {
        if (!stats.TryGetProperty(side, out _))
            return;
        if (!Has.Map(stats, side, out var values))
        {
            fault($"stats.{side}, values by column", Has.Found(stats, side));
            return;
        }

        foreach (var value in values.EnumerateObject())
        {
            if (!columns.Contains(value.Name))
                fault($"stats.{side} of columns of the table", value.Name);
            if (side == "nullCount" && (!Has.Number(values, value.Name, out var nulls) || nulls < 0 || nulls > rows))
                fault($"stats.nullCount, a number from 0 to {rows}", $"{value.Name}: {value.Value.GetRawText()}");
        }
    }
}
