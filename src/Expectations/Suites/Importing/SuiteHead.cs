using ContactCenter.Expectations.Suites.Writing;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>What stands above the rules of an imported suite.</summary>
/// <param name="File">The original's file name.</param>
/// <param name="Name">The suite's name here.</param>
/// <param name="GivenData">Where the rows are; null where nobody said.</param>
/// <param name="Parameters">The parameters in use.</param>
internal sealed record SuiteHead(string File, string Name, string? GivenData, GxParameters Parameters)
{
    /// <summary>Where the rows are, or a guess.</summary>
    public string Data => GivenData ?? $"{Name}.csv";

    /// <summary>Writes it.</summary>
    public void Write(YamlLines yaml, GxSuite suite, IReadOnlyList<ImportItem> items)
    {
        yaml.Comment(0, $"Imported from the suite '{suite.Name}' of Great Expectations ({File}).");
        var lost = items.Count(i => i.Loss is not null);
        if (lost > 0)
            yaml.Comment(0, $"{items.Count - lost} of {items.Count} expectations carried over; what was not stands below in comments.");
        foreach (var entry in suite.Meta)
            yaml.Comment(0, $"meta of the original: {YamlText.Scalar(entry.Name)}: {YamlLines.Flow(entry.Value)}");
        foreach (var (parameter, value) in Parameters.InUse)
            yaml.Comment(0, $"Needs --param {parameter}={value ?? "VALUE"}{(value is null ? "" : " (the value that the original brings along)")}");

        Entry(yaml, "suite", Name);
        if (suite.Description is { } description)
            Entry(yaml, "description", description);
        if (GivenData is null)
            yaml.Comment(0, "Great Expectations does not say in a suite where its rows are. This path is made from the name: correct it.");
        Entry(yaml, "data", Data);
    }

    private static void Entry(YamlLines yaml, string key, string text) => yaml.Entry(0, key, new MarkedScalar(default, text, IsPlain: false));
}
