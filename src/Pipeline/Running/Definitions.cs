using System.Text.Json;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Running;

/// <summary>
/// What a pipeline's steps and suites said when its tables were last made, by content. A step whose SQL has changed since is run on all rows; of a suite that has
/// changed the user is told. Lost, it costs one run on all rows and nothing else.
/// </summary>
internal sealed class Definitions
{
    private readonly IReadOnlyDictionary<string, string> _hashes;

    private Definitions(IReadOnlyDictionary<string, string> hashes) => _hashes = hashes;

    /// <summary>By <c>step LAYER.TABLE</c> and <c>suite NAME</c>: SHA-256 of what it says.</summary>
    public IReadOnlyDictionary<string, string> Hashes => _hashes;

    /// <summary>What a pipeline says now.</summary>
    public static Definitions Of(PipelineDefinition pipeline)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in pipeline.Steps)
            hashes[StepKey(step)] = Hashing.OfText(string.Join('\n', [step.Sql, string.Join(',', step.PartitionBy), string.Join(',', step.Recompute?.By ?? [])]));
        foreach (var suite in pipeline.Sources.Select(source => source.Suite).Concat(pipeline.Steps.Select(step => step.Suite)))
        {
            if (suite is not null && File.Exists(suite.FullPath))
                hashes[$"suite {suite.Name}"] = Hashing.OfFile(suite.FullPath, CancellationToken.None);
        }

        foreach (var source in pipeline.Sources)
        {
            hashes[$"source {source.Name}"] = Hashing.OfText(string.Join(
                '\n', [.. source.Key, "", .. source.LatestBy, "", .. source.PartitionBy, "", .. source.Set.Select(set => $"{set.Column}={set.Sql}")]));
        }

        return new(hashes);
    }

    /// <summary>What was kept of a pipeline; without anything when nothing was.</summary>
    public static Definitions Kept(DeltaLake lake, string pipeline)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(PathOf(lake, pipeline)));
            return new(json.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal));
        }
        catch (Exception e) when (e is IOException or JsonException or InvalidOperationException)
        {
            return new(new Dictionary<string, string>(StringComparer.Ordinal));
        }
    }

    /// <summary>Keeps it for the next run.</summary>
    public void Keep(DeltaLake lake, string pipeline)
    {
        var path = PathOf(lake, pipeline);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var file = new FileStream($"{path}.tmp", FileMode.Create, FileAccess.Write))
        using (var json = new Utf8JsonWriter(file))
        {
            json.WriteStartObject();
            foreach (var (name, hash) in _hashes)
                json.WriteString(name, hash);
            json.WriteEndObject();
        }

        File.Move($"{path}.tmp", path, overwrite: true);
    }

    /// <summary>Whether a step said the same.</summary>
    public bool HasStep(PipelineStep step, Definitions now) => IsSame(StepKey(step), now);

    /// <summary>Whether a suite said the same.</summary>
    public bool HasSuite(string name, Definitions now) => !now._hashes.ContainsKey($"suite {name}") || IsSame($"suite {name}", now);

    /// <summary>Whether everything said the same.</summary>
    public bool AreSame(Definitions now) => now._hashes.Keys.All(name => IsSame(name, now));

    /// <summary>The suites that said something else.</summary>
    public IEnumerable<string> ChangedSuites(Definitions now)
        => now._hashes.Keys.Where(name => name.StartsWith("suite ", StringComparison.Ordinal) && _hashes.ContainsKey(name) && !IsSame(name, now)).Select(name => name[6..]);

    private bool IsSame(string name, Definitions now) => _hashes.TryGetValue(name, out var kept) && kept == now._hashes[name];

    private static string StepKey(PipelineStep step) => $"step {step.FullName}";

    private static string PathOf(DeltaLake lake, string pipeline) => Path.Combine(lake.Root, DeltaLake.OwnFolder, "definitions", $"{pipeline}.json");
}
