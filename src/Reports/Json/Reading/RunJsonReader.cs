using System.Text.Json;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>A run's record from its document.</summary>
internal static class RunJsonReader
{
    public static RunRecord Read(JsonElement json) => new(
        json.Text("id"),
        json.Time("started_at"),
        json.Milliseconds("duration_ms"),
        Settings(json.Object("settings")),
        json.List("pipelines", PipelineJsonReader.Read),
        new(json.Number("peak_memory_bytes"), json.Milliseconds("cpu_ms"), json.Int("cores")));

    private static RunSettingsRecord Settings(JsonElement json) => new(
        json.Text("command"),
        json.TextOrNull("data"),
        json.Text("lake"),
        json.Flag("dry_run"),
        json.Text("tool_version"),
        json.Text("engine_version"));
}
