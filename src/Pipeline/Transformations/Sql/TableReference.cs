using System.Text.Json;

namespace ContactCenter.Pipeline.Transformations.Sql;

/// <summary>A table that SQL names.</summary>
/// <param name="Schema">What stands before its name and a point; empty if nothing does.</param>
/// <param name="Name">Its name as written.</param>
/// <param name="Bytes">Where: the bytes of the SQL before it.</param>
internal sealed record TableReference(string Schema, string Name, long Bytes)
{
    /// <summary>What stands before the schema and a point; empty if nothing does.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>The tables that a statement names, in its order, without those that it defines itself by WITH.</summary>
    /// <param name="statement">The statement as the engine's parser gives it.</param>
    public static IReadOnlyList<TableReference> In(JsonElement statement)
    {
        var found = new List<TableReference>();
        Gather(statement, [], found);
        return [.. found.OrderBy(r => r.Bytes)];
    }

    private static void Gather(JsonElement element, HashSet<string> defined, List<TableReference> found)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Gather(item, defined, found);
                break;
            case JsonValueKind.Object:
                GatherObject(element, defined, found);
                break;
        }
    }

    private static void GatherObject(JsonElement node, HashSet<string> defined, List<TableReference> found)
    {
        if (TextOf(node, "type") == "BASE_TABLE")
        {
            var (schema, name) = (TextOf(node, "schema_name") ?? "", TextOf(node, "table_name") ?? "");
            if (schema.Length > 0 || !defined.Contains(name))
                found.Add(new(schema, name, node.GetProperty("query_location").GetUInt64() is var at && at <= int.MaxValue ? (long)at : 0) { Catalog = TextOf(node, "catalog_name") ?? "" });
        }

        // Each name of WITH is known to those after it and to the query; to itself only when it is recursive.
        if (node.TryGetProperty("cte_map", out var with))
        {
            defined = new(defined, StringComparer.OrdinalIgnoreCase);
            foreach (var entry in with.GetProperty("map").EnumerateArray())
            {
                var name = entry.GetProperty("key").GetString()!;
                var value = entry.GetProperty("value");
                Gather(value, IsRecursive(value) ? new(defined, StringComparer.OrdinalIgnoreCase) { name } : defined, found);
                defined.Add(name);
            }
        }

        foreach (var property in node.EnumerateObject())
        {
            if (property.Name != "cte_map")
                Gather(property.Value, defined, found);
        }
    }

    private static bool IsRecursive(JsonElement cte)
        => cte.TryGetProperty("query", out var query) && query.TryGetProperty("node", out var node) && TextOf(node, "type") == "RECURSIVE_CTE_NODE";

    private static string? TextOf(JsonElement node, string name)
        => node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
