using System.Text.Json;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>prefixItems and items: the schemas of the first items, one each, and of the others.</summary>
internal sealed class ItemsRule(IReadOnlyList<ISchemaRule> first, ISchemaRule? others) : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return true;
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var schema = index < first.Count ? first[index] : others;
            if (schema?.IsMetBy(item, depth) == false)
                return false;
            index++;
        }

        return true;
    }
}

/// <summary>contains, minContains, maxContains: how many items must meet a schema.</summary>
internal sealed class ContainsRule(ISchemaRule schema, long least, long most) : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return true;
        var met = 0L;
        foreach (var item in value.EnumerateArray())
            met += schema.IsMetBy(item, depth) ? 1 : 0;
        return met >= least && met <= most;
    }
}

/// <summary>uniqueItems: no item is equal to another; numbers are equal whose values are.</summary>
internal sealed class UniqueItemsRule : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return true;
        List<JsonElement> items = [.. value.EnumerateArray()];
        for (var i = 1; i < items.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (JsonElement.DeepEquals(items[i], items[j]))
                    return false;
            }
        }

        return true;
    }
}
