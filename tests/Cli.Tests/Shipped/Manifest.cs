using System.Text.Json;

namespace ContactCenter.Cli.Tests.Shipped;

/// <summary>What was planted in drops, and what must be found because of it.</summary>
internal sealed class Manifest
{
    private readonly List<string> _findings = [];
    private readonly HashSet<string> _kinds = [];

    private Manifest(JsonElement manifest)
    {
        var counts = new Dictionary<string, long>();
        foreach (var system in manifest.EnumerateObject())
        {
            foreach (var table in system.Value.EnumerateObject())
            {
                var name = $"{system.Name}/{table.Name}";
                long rejected = 0;
                foreach (var defect in table.Value.GetProperty("defects").EnumerateArray())
                {
                    var count = defect.GetProperty("count").GetInt64();
                    _kinds.Add($"{name}: {defect.GetProperty("kind").GetString()}");
                    if (defect.GetProperty("rule").GetString() is not { } rule)
                        count.ShouldBe(0);
                    else if (rule == "reader")
                        rejected += count;
                    else
                        counts[$"{system.Name}: {rule}"] = counts.GetValueOrDefault($"{system.Name}: {rule}") + count;
                }

                rejected.ShouldBe(table.Value.GetProperty("rejected").GetInt64());
                _findings.Add($"{name}: {table.Value.GetProperty("rows")} rows, {rejected} rejected");
            }
        }

        _findings.AddRange(counts.Where(rule => rule.Value > 0).Select(rule => $"{rule.Key}: {rule.Value}"));
    }

    /// <summary>A line for each table and for each rule that finds something.</summary>
    public IEnumerable<string> Findings => _findings.Order(StringComparer.Ordinal);

    /// <summary>The kinds of what was planted or made odd, with their tables.</summary>
    public IReadOnlyCollection<string> Kinds => _kinds;

    public static Manifest Read(string path) => new(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);
}
