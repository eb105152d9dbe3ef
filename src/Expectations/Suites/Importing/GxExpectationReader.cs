using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>Reads an item of a suite's list of expectations.</summary>
internal static class GxExpectationReader
{
    private static readonly string[] _known = ["expectation_type", "type", "kwargs", "meta", "severity", "description", "notes", "expectation_context"];

    // Some versions keep what is said of the expectation among its arguments.
    private static readonly string[] _alsoInKwargs = ["severity", "description", "notes", "meta"];

    /// <summary>The expectation; one with a problem where the item is none.</summary>
    public static GxExpectation Read(MarkedNode item)
    {
        var none = new MarkedMapping(item.Mark, []);
        if (item is not MarkedMapping mapping)
            return new(item.Mark, null, none) { Problem = $"the item is {item.What}; expected an object with a type and kwargs" };
        if ((Value(mapping, "expectation_type") ?? Value(mapping, "type")) is not MarkedScalar { IsPlain: false } type)
            return new(item.Mark, null, none) { Problem = "the item has no type; expected the name of an expectation" };

        var kwargs = Value(mapping, "kwargs");
        var id = TextOf(mapping, "id") ?? TextOf(mapping, "ge_cloud_id");
        var isMadeUp = Guid.TryParse(id, out _);
        var arguments = kwargs as MarkedMapping ?? none;
        return new(type.Mark, type.Text, arguments with { Entries = [.. arguments.Entries.Where(e => !e.Value.IsNull && !_alsoInKwargs.Contains(e.Name))] })
        {
            Problem = kwargs is null or MarkedMapping || kwargs.IsNull ? null : $"kwargs is {kwargs.What}; expected an object",
            Severity = TextOf(mapping, "severity") ?? TextOf(arguments, "severity"),
            Description = DescriptionOf(mapping, arguments),
            Id = isMadeUp ? null : id,
            Meta = MetaOf(mapping, arguments),
            Unused = [.. mapping.Entries.Where(e => !e.Value.IsNull && !_known.Contains(e.Name) && (isMadeUp || e.Name is not ("id" or "ge_cloud_id"))).Select(e => e.Name)],
        };
    }

    private static string? DescriptionOf(MarkedMapping mapping, MarkedMapping arguments)
    {
        var context = Value(mapping, "expectation_context") as MarkedMapping;
        var own = TextOf(mapping, "description") ?? TextOf(arguments, "description") ?? (context is null ? null : TextOf(context, "description"));
        var meta = Value(mapping, "meta") as MarkedMapping;
        return own ?? GxNotes.Text(Value(mapping, "notes") ?? Value(arguments, "notes")) ?? (meta is null ? null : GxNotes.Text(Value(meta, "notes")));
    }

    // Notes beside a description would have no place but meta, where 0.x keeps them anyway.
    private static MarkedMapping? MetaOf(MarkedMapping mapping, MarkedMapping arguments)
    {
        var meta = Value(mapping, "meta") as MarkedMapping ?? Value(arguments, "meta") as MarkedMapping ?? new(mapping.Mark, []);
        var hasDescription = (TextOf(mapping, "description") ?? TextOf(arguments, "description")) is not null;
        if (hasDescription && mapping.Entries.Concat(arguments.Entries).FirstOrDefault(e => e.Name == "notes") is { Value.IsNull: false } notes)
            meta = meta with { Entries = [.. meta.Entries, notes] };
        return meta.Entries.Count == 0 ? null : meta;
    }

    private static MarkedNode? Value(MarkedMapping mapping, string key) => mapping.Entries.FirstOrDefault(e => e.Name == key)?.Value;

    private static string? TextOf(MarkedMapping mapping, string key)
        => Value(mapping, key) is MarkedScalar { IsPlain: false, Text: { Length: > 0 } text } ? text : null;
}
