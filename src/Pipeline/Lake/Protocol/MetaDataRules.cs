using System.Text.Json;
using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Protocol;

/// <summary>What the protocol asks of a metaData action.</summary>
internal sealed class MetaDataRules(Action<string, string> fault)
{
    /// <returns>The columns and the partition columns; null when they can't be understood.</returns>
    public (IReadOnlyList<string> Columns, IReadOnlyList<string> PartitionColumns)? Check(JsonElement body)
    {
        if (!Has.Text(body, "id", out var id) || !Guid.TryParse(id, out _))
            fault("metaData.id, a GUID", Has.Found(body, "id"));
        if (!Has.Map(body, "format", out var format) || !Has.Text(format, "provider", out var provider) || provider != "parquet")
            fault("metaData.format with the provider parquet", Has.Found(body, "format"));
        if (!Has.Map(body, "configuration", out var configuration) || configuration.EnumerateObject().Any(entry => entry.Value.ValueKind != JsonValueKind.String))
            fault("metaData.configuration, texts by name", Has.Found(body, "configuration"));
        if (body.TryGetProperty("createdTime", out _) && !Has.Number(body, "createdTime", out var _))
            fault("metaData.createdTime, a number", Has.Found(body, "createdTime"));

        var columns = Columns(body);
        var partitions = PartitionColumns(body);
        if (columns is null || partitions is null)
            return null;
        foreach (var partition in partitions.Where(partition => !columns.Contains(partition)))
            fault("partition columns that are columns", partition);
        return (columns, partitions);
    }

    private IReadOnlyList<string>? Columns(JsonElement body)
    {
        if (!Has.Text(body, "schemaString", out var schema))
        {
            fault("metaData.schemaString, a text", Has.Found(body, "schemaString"));
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(schema);
            return Columns(json.RootElement, schema);
        }
        catch (JsonException)
        {
            fault("metaData.schemaString, JSON", schema);
            return null;
        }
    }

    private List<string>? Columns(JsonElement schema, string text)
    {
        if (schema.ValueKind != JsonValueKind.Object || !Has.Text(schema, "type", out var type) || type != "struct"
            || !schema.TryGetProperty("fields", out var fields) || fields.ValueKind != JsonValueKind.Array)
        {
            fault("metaData.schemaString, a struct with fields", text);
            return null;
        }

        var columns = new List<string>();
        foreach (var field in fields.EnumerateArray())
        {
            if (field.ValueKind != JsonValueKind.Object || !Has.Text(field, "name", out var name) || name.Length == 0
                || !Has.Text(field, "type", out var fieldType) || !DeltaTypes.IsKnown(fieldType)
                || !Has.Boolean(field, "nullable") || !Has.Map(field, "metadata", out _))
            {
                fault("a field with name, a primitive type, nullable and metadata", field.GetRawText());
                continue;
            }

            if (columns.Contains(name, StringComparer.OrdinalIgnoreCase))
                fault("columns whose names differ by more than case", name);
            columns.Add(name);
        }

        return columns;
    }

    private List<string>? PartitionColumns(JsonElement body)
    {
        if (body.TryGetProperty("partitionColumns", out var list) && list.ValueKind == JsonValueKind.Array
            && list.EnumerateArray().All(column => column.ValueKind == JsonValueKind.String))
        {
            return [.. list.EnumerateArray().Select(column => column.GetString()!)];
        }

        fault("metaData.partitionColumns, a list of names", Has.Found(body, "partitionColumns"));
        return null;
    }
}
