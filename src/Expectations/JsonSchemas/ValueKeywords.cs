using System.Text.Json;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>The keywords that look at a value itself, without further schemas. Each makes a rule of its entry; null after a fault.</summary>
internal static class ValueKeywords
{
    private static readonly Dictionary<string, Func<MarkedEntry, SchemaReader, ISchemaRule?>> _keywords = new(StringComparer.Ordinal)
    {
        ["type"] = Types,
        ["enum"] = Enum,
        ["const"] = (entry, _) => JsonText.Element(entry.Value) is var only ? new AnyRule(value => JsonElement.DeepEquals(value, only)) : null,
        ["minimum"] = (entry, reader) => Number(entry, reader, (value, limit) => JsonNumber.Compare(value, limit) >= 0),
        ["maximum"] = (entry, reader) => Number(entry, reader, (value, limit) => JsonNumber.Compare(value, limit) <= 0),
        ["exclusiveMinimum"] = (entry, reader) => Number(entry, reader, (value, limit) => JsonNumber.Compare(value, limit) > 0),
        ["exclusiveMaximum"] = (entry, reader) => Number(entry, reader, (value, limit) => JsonNumber.Compare(value, limit) < 0),
        ["multipleOf"] = MultipleOf,
        ["minLength"] = (entry, reader) => Size(entry, reader, JsonValueKind.String, Length, (size, limit) => size >= limit),
        ["maxLength"] = (entry, reader) => Size(entry, reader, JsonValueKind.String, Length, (size, limit) => size <= limit),
        ["pattern"] = Pattern,
        ["minItems"] = (entry, reader) => Size(entry, reader, JsonValueKind.Array, v => v.GetArrayLength(), (size, limit) => size >= limit),
        ["maxItems"] = (entry, reader) => Size(entry, reader, JsonValueKind.Array, v => v.GetArrayLength(), (size, limit) => size <= limit),
        ["uniqueItems"] = UniqueItems,
        ["minProperties"] = (entry, reader) => Size(entry, reader, JsonValueKind.Object, v => v.GetPropertyCount(), (size, limit) => size >= limit),
        ["maxProperties"] = (entry, reader) => Size(entry, reader, JsonValueKind.Object, v => v.GetPropertyCount(), (size, limit) => size <= limit),
        ["required"] = Required,
        ["dependentRequired"] = DependentRequired,
    };

    public static IEnumerable<string> Names => _keywords.Keys;

    public static Func<MarkedEntry, SchemaReader, ISchemaRule?>? Find(string name) => _keywords.GetValueOrDefault(name);

    /// <summary>A number of things, 0 or more; null after a fault.</summary>
    public static long? Count(MarkedEntry entry, SchemaReader reader)
    {
        if (entry.Value is MarkedScalar { Value: { Kind: LiteralKind.Number } number }
            && JsonNumber.Whole(number.Text) is >= 0 and var count)
        {
            return count;
        }

        reader.Wrong(entry, "a whole number, 0 or more");
        return null;
    }

    public static ISchemaRule? DependentRequired(MarkedEntry entry, SchemaReader reader)
    {
        if (entry.Value is not MarkedMapping mapping)
        {
            reader.Wrong(entry, "a mapping of names to lists of names");
            return null;
        }

        var needed = mapping.Entries
            .Select(e => (e.Name, Names: TextsOf(new(e.Key, e.Value), $"{entry.Name}.{e.Name}", reader)))
            .ToList();
        return new KindRule(
            JsonValueKind.Object,
            value => needed.TrueForAll(n => !value.TryGetProperty(n.Name, out _) || n.Names.All(other => value.TryGetProperty(other, out _))));
    }

    private static ISchemaRule? Types(MarkedEntry entry, SchemaReader reader)
    {
        var tests = new List<Func<JsonElement, bool>>();
        foreach (var node in entry.Value is MarkedList { Items: var items } ? items : [entry.Value])
        {
            if (node is not MarkedScalar { IsBroken: false, Text: var name } scalar)
                reader.Wrong(entry, "a type of JSON, or a list of such");
            // A plain null in YAML is the type's name as well.
            else if (JsonTypes.Find(scalar.IsNull ? "null" : name) is { } test)
                tests.Add(test);
            else
                reader.Faults.Add(SchemaFaults.UnknownType(node.Mark, name, JsonTypes.Names));
        }

        return new AnyRule(value => tests.Exists(test => test(value)));
    }

    private static ISchemaRule? Enum(MarkedEntry entry, SchemaReader reader)
    {
        if (entry.Value is not MarkedList { Items.Count: > 0 } list)
        {
            reader.Wrong(entry, "a list of values, at least one");
            return null;
        }

        var values = list.Items.Select(JsonText.Element).ToList();
        return new AnyRule(value => values.Exists(one => JsonElement.DeepEquals(value, one)));
    }

    private static ISchemaRule? Number(MarkedEntry entry, SchemaReader reader, Func<JsonElement, JsonElement, bool> test)
    {
        if (entry.Value is not MarkedScalar { Value.Kind: LiteralKind.Number })
        {
            reader.Wrong(entry, "a number");
            return null;
        }

        var limit = JsonText.Element(entry.Value);
        return new KindRule(JsonValueKind.Number, value => test(value, limit));
    }

    private static ISchemaRule? MultipleOf(MarkedEntry entry, SchemaReader reader)
    {
        if (entry.Value is MarkedScalar { Value.Kind: LiteralKind.Number } && JsonText.Element(entry.Value) is var divisor && divisor.GetDouble() > 0)
            return new KindRule(JsonValueKind.Number, value => JsonNumber.IsMultiple(value, divisor));
        reader.Wrong(entry, "a number greater than 0");
        return null;
    }

    private static ISchemaRule? Size(
        MarkedEntry entry, SchemaReader reader, JsonValueKind kind, Func<JsonElement, int> size, Func<long, long, bool> test)
        => Count(entry, reader) is { } limit ? new KindRule(kind, value => test(size(value), limit)) : null;

    private static ISchemaRule? Pattern(MarkedEntry entry, SchemaReader reader)
    {
        if (entry.Value is not MarkedScalar { Value.Kind: LiteralKind.Text, IsBroken: false } text)
        {
            reader.Wrong(entry, "a regular expression");
            return null;
        }

        return SchemaPattern.Read(text, reader.Faults) is { } pattern
            ? new KindRule(JsonValueKind.String, value => pattern.IsMatch(value.GetString()!))
            : null;
    }

    private static ISchemaRule? UniqueItems(MarkedEntry entry, SchemaReader reader)
    {
        if (entry.Value is MarkedScalar { Value: { Kind: LiteralKind.Boolean, Text: var truth } })
            return truth == "true" ? new UniqueItemsRule() : null;
        reader.Wrong(entry, "true or false");
        return null;
    }

    private static ISchemaRule? Required(MarkedEntry entry, SchemaReader reader)
    {
        var names = TextsOf(entry, entry.Name, reader);
        return new KindRule(JsonValueKind.Object, value => names.All(name => value.TryGetProperty(name, out _)));
    }

    private static IReadOnlyList<string> TextsOf(MarkedEntry entry, string shown, SchemaReader reader)
    {
        if (entry.Value is MarkedList list && list.Items.All(item => item is MarkedScalar { Value.Kind: LiteralKind.Text, IsBroken: false }))
            return [.. list.Items.Cast<MarkedScalar>().Select(item => item.Text)];
        reader.Wrong(new(entry.Key with { Text = shown }, entry.Value), "a list of names of properties");
        return [];
    }

    // Code points: a pair of surrogates is one character.
    private static int Length(JsonElement value)
    {
        var text = value.GetString()!;
        return text.Length - text.Count(char.IsLowSurrogate);
    }
}
