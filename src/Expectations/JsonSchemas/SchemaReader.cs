using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>
/// Reads a JSON Schema out of a suite, with a fault for each keyword that is unknown or has a wrong value: what is passed over in silence
/// would look like a rule that is met. Keywords that an older draft writes otherwise are read too: <c>items</c> as a list with
/// <c>additionalItems</c>, <c>definitions</c>, <c>dependencies</c>.
/// </summary>
internal sealed class SchemaReader
{
    private readonly MarkedNode _root;
    private readonly Dictionary<MarkedNode, SchemaNode> _read = new(ReferenceEqualityComparer.Instance);
    private bool _isBroken;

    private SchemaReader(MarkedNode root, FaultList faults)
    {
        _root = root;
        Faults = faults;
    }

    public FaultList Faults { get; }

    /// <summary>The schema; null after a fault.</summary>
    public static JsonSchema? Read(MarkedNode root, string shown, FaultList faults)
    {
        var before = faults.Count;
        var reader = new SchemaReader(root, faults);
        var schema = reader.Schema(root, shown);
        return faults.Count == before && !reader._isBroken ? new(schema, JsonText.Of(root)) : null;
    }

    /// <summary>The schema that a node is.</summary>
    public ISchemaRule Schema(MarkedNode node, string where)
    {
        if (_read.TryGetValue(node, out var known))
            return known;

        // Known before its keywords are read, because they may refer to it.
        var schema = _read[node] = new();
        switch (node)
        {
            case MarkedMapping mapping:
                SchemaKeywords.Read(mapping, this, schema.Rules);
                break;
            case MarkedScalar { IsBroken: true }:
                _isBroken = true;
                break;
            case MarkedScalar { Value: { Kind: LiteralKind.Boolean, Text: var truth } }:
                schema.Rules.Add(new AnyRule(_ => truth == "true"));
                break;
            default:
                Faults.Add(SchemaFaults.NoSchema(node.Mark, where, node.What));
                break;
        }

        return schema;
    }

    /// <summary>The schemas that a list holds.</summary>
    public IReadOnlyList<ISchemaRule> Schemas(MarkedEntry entry)
    {
        if (entry.Value is MarkedList { Items.Count: > 0 } list)
            return [.. list.Items.Select(item => Schema(item, $"an item of {entry.Name}"))];
        Wrong(entry, "a list of schemas, at least one");
        return [];
    }

    /// <summary>The schemas of a mapping, by its keys.</summary>
    public IReadOnlyDictionary<string, ISchemaRule> NamedSchemas(MarkedEntry entry)
    {
        if (entry.Value is MarkedMapping mapping)
            return mapping.Entries.ToDictionary(e => e.Name, e => Schema(e.Value, $"{entry.Name}.{e.Name}"), StringComparer.Ordinal);
        Wrong(entry, "a mapping of names to schemas");
        return new Dictionary<string, ISchemaRule>(StringComparer.Ordinal);
    }

    /// <summary>The schema that <c>$ref</c> points at; null after a fault.</summary>
    public ISchemaRule? Reference(MarkedEntry entry)
    {
        if (entry.Value is not MarkedScalar { Value.Kind: LiteralKind.Text, Text: var reference })
        {
            Wrong(entry, "a place in this schema, such as '#/$defs/order'");
            return null;
        }

        if (reference != "#" && !reference.StartsWith("#/", StringComparison.Ordinal))
        {
            Faults.Add(SchemaFaults.ForeignReference(entry.Value.Mark, reference));
            return null;
        }

        var node = _root;
        foreach (var part in reference.Split('/').Skip(1))
        {
            var name = Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (Step(node, name) is not { } next)
            {
                Faults.Add(SchemaFaults.BrokenReference(entry.Value.Mark, reference, name));
                return null;
            }

            node = next;
        }

        return Schema(node, reference);
    }

    /// <summary>Tells that a keyword has a wrong value.</summary>
    public void Wrong(MarkedEntry entry, string wanted)
    {
        if (entry.Value is MarkedScalar { IsBroken: true })
            _isBroken = true;
        else
            Faults.Add(SchemaFaults.WrongValue(entry.Value.Mark, entry.Name, entry.Value.What, wanted));
    }

    private static MarkedNode? Step(MarkedNode node, string name) => node switch
    {
        MarkedMapping mapping => mapping.Entries.FirstOrDefault(e => e.Name == name)?.Value,
        MarkedList list when int.TryParse(name, out var index) && index >= 0 && index < list.Items.Count => list.Items[index],
        _ => null,
    };
}
