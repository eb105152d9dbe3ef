namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>Counts what is left out because it changes no verdict: how results are shown, what Great Expectations keeps for itself.</summary>
internal sealed class LeftOut
{
    private static readonly string[] _kwargs =
    [
        "result_format", "catch_exceptions", "include_config", "include_rendered_content", "rendered_content", "batch_id", "active_batch_id", "batch",
        "table", "interactive_evaluation", "auto", "profiler_config", "windows", "condition_parser",
    ];

    // Of no effect unless true.
    private static readonly string[] _switches = ["parse_strings_as_datetimes", "allow_cross_type_comparisons"];

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>True for an argument that changes no verdict.</summary>
    public static bool IsIdle(string kwarg, Yaml.MarkedNode value)
        => _kwargs.Contains(kwarg) || (_switches.Contains(kwarg) && value is Yaml.MarkedScalar { IsPlain: true, Text: "false" });

    /// <summary>Counts one.</summary>
    public void Add(string key) => _counts[key] = _counts.GetValueOrDefault(key) + 1;

    /// <summary>For people: the keys with their numbers; null where nothing was left out.</summary>
    public string? Sentence
        => _counts.Count == 0
            ? null
            : $"left out, because it changes no verdict: {string.Join(", ", _counts.Select(c => c.Value == 1 ? c.Key : $"{c.Key} ({c.Value} times)"))}";
}
