using System.Text.Json;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>allOf, anyOf, oneOf: a number of schemas that must be met.</summary>
/// <param name="schemas">The schemas.</param>
/// <param name="least">How many must be met.</param>
/// <param name="most">How many may be met.</param>
internal sealed class CountRule(IReadOnlyList<ISchemaRule> schemas, int least, int most) : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth)
    {
        var met = 0;
        foreach (var schema in schemas)
        {
            if (schema.IsMetBy(value, depth) && ++met > most)
                return false;
        }

        return met >= least;
    }
}

/// <summary>not.</summary>
internal sealed class NotRule(ISchemaRule schema) : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth) => !schema.IsMetBy(value, depth);
}

/// <summary>if, then, else.</summary>
internal sealed class IfRule(ISchemaRule condition, ISchemaRule? then, ISchemaRule? otherwise) : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth)
        => (condition.IsMetBy(value, depth) ? then : otherwise)?.IsMetBy(value, depth) ?? true;
}
