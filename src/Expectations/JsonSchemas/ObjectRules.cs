using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>properties, patternProperties, additionalProperties: the schemas of an object's members.</summary>
/// <param name="named">By name.</param>
/// <param name="matching">By what is found in the name.</param>
/// <param name="others">For all other members; null for any.</param>
internal sealed class PropertiesRule(
    IReadOnlyDictionary<string, ISchemaRule> named,
    IReadOnlyList<(Regex Pattern, ISchemaRule Schema)> matching,
    ISchemaRule? others) : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;
        foreach (var member in value.EnumerateObject())
        {
            if (!IsMetBy(member, depth))
                return false;
        }

        return true;
    }

    private bool IsMetBy(JsonProperty member, int depth)
    {
        var isOther = true;
        if (named.TryGetValue(member.Name, out var schema))
        {
            isOther = false;
            if (!schema.IsMetBy(member.Value, depth))
                return false;
        }

        foreach (var (pattern, matched) in matching)
        {
            if (!pattern.IsMatch(member.Name))
                continue;
            isOther = false;
            if (!matched.IsMetBy(member.Value, depth))
                return false;
        }

        return !isOther || others is null || others.IsMetBy(member.Value, depth);
    }
}

/// <summary>propertyNames: the schema of every member's name.</summary>
internal sealed class PropertyNamesRule(ISchemaRule schema) : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth)
        => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(member => schema.IsMetBy(JsonText.Element(member.Name), depth));
}

/// <summary>dependentSchemas: schemas of an object that has certain members.</summary>
internal sealed class DependentSchemasRule(IReadOnlyDictionary<string, ISchemaRule> schemas) : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth)
        => value.ValueKind != JsonValueKind.Object
            || schemas.All(dependent => !value.TryGetProperty(dependent.Key, out _) || dependent.Value.IsMetBy(value, depth));
}
