using System.Text.Json;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>What one keyword of a schema, or a schema as a whole, demands of a value.</summary>
internal interface ISchemaRule
{
    /// <param name="value">The value.</param>
    /// <param name="depth">How many schemas lie around this one, so that a schema that refers to itself without end is noticed.</param>
    bool IsMetBy(JsonElement value, int depth);
}

/// <summary>A demand on values of one kind; values of another kind meet it.</summary>
/// <param name="kind">The kind.</param>
/// <param name="test">The demand.</param>
internal sealed class KindRule(JsonValueKind kind, Func<JsonElement, bool> test) : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth) => value.ValueKind != kind || test(value);
}

/// <summary>A demand on values of any kind.</summary>
/// <param name="test">The demand.</param>
internal sealed class AnyRule(Func<JsonElement, bool> test) : ISchemaRule
{
    public bool IsMetBy(JsonElement value, int depth) => test(value);
}

/// <summary>A schema: all of its keywords. It is filled after it was made, because a schema may refer to itself.</summary>
internal sealed class SchemaNode : ISchemaRule
{
    // Deeper than any text can lead a schema that is not endless.
    private const int MostDepth = 2000;

    public List<ISchemaRule> Rules { get; } = [];

    public bool IsMetBy(JsonElement value, int depth)
    {
        if (depth > MostDepth)
            throw new SchemaLoopException();
        foreach (var rule in Rules)
        {
            if (!rule.IsMetBy(value, depth + 1))
                return false;
        }

        return true;
    }
}
