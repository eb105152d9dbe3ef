using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>
/// Reads both forms of a suite: of 0.x (<c>expectation_suite_name</c>, items with <c>expectation_type</c>) and of 1.x (<c>name</c>, items with
/// <c>type</c>).
/// </summary>
internal static class GxSuiteReader
{
    private const string Expected = "expected a suite of Great Expectations: an object with expectation_suite_name or name, and a list of expectations";

    private static readonly string[] _versions = ["great_expectations_version", "great_expectations.__version__"];

    /// <summary>The suite.</summary>
    /// <exception cref="NotImportableException">The JSON is something else.</exception>
    public static GxSuite Read(MarkedNode root)
    {
        if (root is not MarkedMapping suite)
            throw new NotImportableException(root.Mark, $"the file holds {root.What}; {Expected}");
        if ((TextOf(suite, "expectation_suite_name") ?? TextOf(suite, "name")) is not { Length: > 0 } name)
            throw new NotImportableException(root.Mark, $"the object has no name; {Expected}");
        if (Entry(suite, "expectations") is not { Value: MarkedList expectations })
            throw new NotImportableException(root.Mark, $"the object '{name}' has no list of expectations; {Expected}");

        var meta = Entry(suite, "meta")?.Value as MarkedMapping;
        return new(name, [.. expectations.Items.Select(GxExpectationReader.Read)])
        {
            Description = TextOf(suite, "description") ?? GxNotes.Text(Entry(suite, "notes")?.Value) ?? GxNotes.Text(Entry(meta, "notes")?.Value),
            Meta = [.. meta?.Entries.Where(e => e.Name != "notes" && !_versions.Contains(e.Name)) ?? []],
            Parameters = ParametersOf(Entry(suite, "suite_parameters") ?? Entry(suite, "evaluation_parameters")),
        };
    }

    private static Dictionary<string, MarkedScalar> ParametersOf(MarkedEntry? parameters)
    {
        var values = new Dictionary<string, MarkedScalar>(StringComparer.Ordinal);
        foreach (var entry in (parameters?.Value as MarkedMapping)?.Entries ?? [])
        {
            if (entry.Value is MarkedScalar { Value.Kind: not LiteralKind.Null } value)
                values[entry.Name] = value;
        }

        return values;
    }

    private static MarkedEntry? Entry(MarkedMapping? mapping, string key) => mapping?.Entries.FirstOrDefault(e => e.Name == key);

    private static string? TextOf(MarkedMapping mapping, string key) => Entry(mapping, key)?.Value is MarkedScalar { IsPlain: false } text ? text.Text : null;
}
