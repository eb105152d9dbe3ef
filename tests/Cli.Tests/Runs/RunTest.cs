using System.Text.Json;

namespace ContactCenter.Cli.Tests.Runs;

/// <summary>A user whose pipeline counts the calls of agents, who are a source of their own.</summary>
public abstract class RunTest : CcqTest
{
    protected RunTest()
    {
        Given("desk/pipeline.yaml", "pipeline: desk\nsources:\n  agents: { key: id }\n  calls: { key: id }\nsteps:\n  - table: gold.calls_by_agent\n    suite: calls_by_agent\n    key: agent\n    sinks: [csv]\n");
        Given("desk/calls_by_agent.sql", "SELECT agent, count(*) AS calls FROM calls GROUP BY agent");
        Given("desk/suites/agents.yaml", "suite: agents\ndata: agents.csv\ncolumns: { id: { type: integer, required: true } }\n");
        GivenCallsSuite("");
        Given("desk/suites/calls_by_agent.yaml", "suite: calls_by_agent\ntable: gold.calls_by_agent\ncolumns: { agent: { type: integer, unique: true }, calls: { type: integer, positive: true } }\n");
        Given("data/agents.csv", "id\n1\n2\n");
    }

    /// <summary>The lake's folder, as a path below <c>./</c>.</summary>
    protected string LakeFolder { get; set; } = "./lake";

    protected void GivenCallsSuite(string more)
        => Given("desk/suites/calls.yaml", $"suite: calls\ndata: calls/*\ncolumns:\n  id: {{ type: integer, required: true }}\n  agent: {{ type: integer, required: true, references: {{ suite: agents, column: id }} }}\n{more}");

    /// <summary>A drop of as many calls.</summary>
    protected void GivenCalls(string file, int from, int count)
        => Given($"data/calls/{file}.csv", $"id,agent,note\n{string.Concat(Enumerable.Range(from, count).Select(id => $"{id},{id % 2 + 1},{Guid.NewGuid()}\n"))}");

    /// <summary>A run that publishes.</summary>
    protected void Published() => Told(Run()).ShouldBe("0 published");

    protected Ended Run(string more = "", CancellationToken cancel = default) => Ccq($"run ./desk --data ./data --lake {LakeFolder} --format json{more}", cancel);

    /// <summary>The exit code and what became of the pipeline, with the reasons and notes, and all of standard error.</summary>
    protected static string Told(Ended ended)
    {
        if (ended.Output.Length == 0)
            return $"{ended.Code}\n{ended.Error}";
        using var json = JsonDocument.Parse(ended.Output);
        var pipeline = json.RootElement.GetProperty("pipelines")[0];
        return string.Join('\n', [$"{ended.Code} {pipeline.GetProperty("status").GetString()}", .. Texts(pipeline, "reasons"), .. Texts(pipeline, "notes"), .. ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
    }

    /// <summary>All files of the lake but the records of runs and the docs.</summary>
    protected List<string> LakeFiles()
        => [.. Directory.EnumerateFiles(InFolder(LakeFolder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(InFolder(LakeFolder), file))
            .Where(file => !file.StartsWith("_ccq/runs/", StringComparison.Ordinal) && !file.StartsWith("_ccq/docs/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>What <c>ccq lake verify</c> says.</summary>
    protected void ShouldBeWhole()
    {
        var ended = Ccq($"lake verify --lake {LakeFolder}");
        ended.Code.ShouldBe(0, ended.Output + ended.Error);
    }

    private static IEnumerable<string> Texts(JsonElement pipeline, string name)
        => pipeline.TryGetProperty(name, out var texts) ? texts.EnumerateArray().Select(text => text.GetString()!) : [];
}
