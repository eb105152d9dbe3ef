using System.Text.RegularExpressions;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>Makes rules of the keywords of one schema. Keywords that belong together make one rule, at the first of them.</summary>
internal static class SchemaKeywords
{
    // They say something about the schema or to people, and demand nothing.
    private static readonly string[] _notes =
    [
        "$schema", "$id", "$comment", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "format",
        "contentEncoding", "contentMediaType", "contentSchema",
    ];

    private static readonly string[] _notSupported =
        ["unevaluatedItems", "unevaluatedProperties", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary"];

    private static readonly string[] _schemas =
    [
        "$ref", "$defs", "definitions", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "properties", "patternProperties",
        "additionalProperties", "propertyNames", "prefixItems", "items", "additionalItems", "contains", "minContains", "maxContains",
        "dependentSchemas", "dependencies",
    ];

    public static void Read(MarkedMapping schema, SchemaReader reader, List<ISchemaRule> rules)
    {
        var keys = schema.Entries.ToDictionary(e => e.Name, StringComparer.Ordinal);
        foreach (var entry in schema.Entries)
        {
            if (ValueKeywords.Find(entry.Name) is { } read)
            {
                if (read(entry, reader) is { } rule)
                    rules.Add(rule);
            }
            else if (_schemas.Contains(entry.Name))
            {
                rules.AddRange(Of(entry, keys, reader));
            }
            else if (_notSupported.Contains(entry.Name))
            {
                reader.Faults.Add(SchemaFaults.NotSupported(entry.Mark, entry.Name));
            }
            else if (!_notes.Contains(entry.Name))
            {
                reader.Faults.Add(SchemaFaults.UnknownKeyword(entry.Mark, entry.Name, [.. ValueKeywords.Names, .. _schemas, .. _notes]));
            }
        }
    }

    private static IEnumerable<ISchemaRule> Of(MarkedEntry entry, Dictionary<string, MarkedEntry> keys, SchemaReader reader)
    {
        switch (entry.Name)
        {
            case "$ref":
                return reader.Reference(entry) is { } referred ? [referred] : [];
            case "$defs" or "definitions":
                reader.NamedSchemas(entry);
                return [];
            case "allOf":
                return reader.Schemas(entry);
            case "anyOf":
                return [new CountRule(reader.Schemas(entry), 1, int.MaxValue)];
            case "oneOf":
                return [new CountRule(reader.Schemas(entry), 1, 1)];
            case "not":
                return [new NotRule(reader.Schema(entry.Value, "not"))];
            case "if":
                return [new IfRule(reader.Schema(entry.Value, "if"), Optional("then", keys, reader), Optional("else", keys, reader))];
            case "propertyNames":
                return [new PropertyNamesRule(reader.Schema(entry.Value, "propertyNames"))];
            case "contains":
                return [new ContainsRule(reader.Schema(entry.Value, "contains"), Count("minContains", 1, keys, reader), Count("maxContains", long.MaxValue, keys, reader))];
            case "dependentSchemas":
                return [new DependentSchemasRule(reader.NamedSchemas(entry))];
            case "dependencies":
                return Dependencies(entry, reader);
            case "properties" or "patternProperties" or "additionalProperties":
                return IsFirst(entry, keys, "properties", "patternProperties", "additionalProperties") ? [Properties(keys, reader)] : [];
            case "prefixItems" or "items" or "additionalItems":
                return IsFirst(entry, keys, "prefixItems", "items", "additionalItems") ? [Items(keys, reader)] : [];
            default:
                // then, else, minContains and maxContains demand nothing alone, but may be wrong.
                if (entry.Name is "then" or "else")
                    reader.Schema(entry.Value, entry.Name);
                else
                    Count(entry.Name, 0, keys, reader);
                return [];
        }
    }

    private static bool IsFirst(MarkedEntry entry, Dictionary<string, MarkedEntry> keys, params ReadOnlySpan<string> group)
    {
        foreach (var name in group)
        {
            if (keys.TryGetValue(name, out var first))
                return first == entry;
        }

        return true;
    }

    private static PropertiesRule Properties(Dictionary<string, MarkedEntry> keys, SchemaReader reader)
    {
        var named = keys.TryGetValue("properties", out var properties)
            ? reader.NamedSchemas(properties)
            : new Dictionary<string, ISchemaRule>(StringComparer.Ordinal);
        var matching = new List<(Regex, ISchemaRule)>();
        if (keys.TryGetValue("patternProperties", out var patterns))
        {
            var schemas = reader.NamedSchemas(patterns);
            foreach (var key in (patterns.Value as MarkedMapping)?.Entries.Select(e => e.Key) ?? [])
            {
                if (SchemaPattern.Read(key, reader.Faults) is { } pattern)
                    matching.Add((pattern, schemas[key.Text]));
            }
        }

        return new(named, matching, Optional("additionalProperties", keys, reader));
    }

    private static ItemsRule Items(Dictionary<string, MarkedEntry> keys, SchemaReader reader)
    {
        if (keys.TryGetValue("items", out var items) && items.Value is MarkedList)
            return new(reader.Schemas(items), Optional("additionalItems", keys, reader));
        return new(
            keys.TryGetValue("prefixItems", out var first) ? reader.Schemas(first) : [],
            Optional("items", keys, reader));
    }

    private static IEnumerable<ISchemaRule> Dependencies(MarkedEntry entry, SchemaReader reader)
    {
        if (entry.Value is not MarkedMapping mapping)
        {
            reader.Wrong(entry, "a mapping of names to lists of names or to schemas");
            return [];
        }

        var lists = new MarkedMapping(mapping.Mark, [.. mapping.Entries.Where(e => e.Value is MarkedList)]);
        var schemas = new MarkedMapping(mapping.Mark, [.. mapping.Entries.Where(e => e.Value is not MarkedList)]);
        var required = ValueKeywords.DependentRequired(entry with { Value = lists }, reader);
        DependentSchemasRule dependent = new(reader.NamedSchemas(entry with { Value = schemas }));
        return required is null ? [dependent] : [required, dependent];
    }

    private static ISchemaRule? Optional(string name, Dictionary<string, MarkedEntry> keys, SchemaReader reader)
        => keys.TryGetValue(name, out var entry) ? reader.Schema(entry.Value, name) : null;

    private static long Count(string name, long otherwise, Dictionary<string, MarkedEntry> keys, SchemaReader reader)
        => keys.TryGetValue(name, out var entry) ? ValueKeywords.Count(entry, reader) ?? otherwise : otherwise;
}
