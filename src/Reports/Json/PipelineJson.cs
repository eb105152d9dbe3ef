using System.Text.Json;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Reports.Json;

/// <summary>One pipeline of a run: its figures, its ledger, the verdicts of its checkpoints, its timings, its tables.</summary>
internal static class PipelineJson
{
    public static void Write(Utf8JsonWriter json, PipelineResult measured)
    {
        var pipeline = InMilliseconds(measured);
        json.WriteStartObject();
        json.WriteString("pipeline", pipeline.Pipeline);
        json.WriteString("status", pipeline.Status.JsonName());
        json.WriteTexts("reasons", pipeline.Reasons);
        json.WriteTexts("notes", pipeline.Notes);
        WriteFigures(json, pipeline);
        LedgerJson.Write(json, pipeline);

        json.WriteStartArray("suites");
        foreach (var suite in pipeline.Suites)
            SuiteJson.Write(json, suite, Severity.Critical);
        json.WriteEndArray();

        WriteTimings(json, pipeline.Stages);
        WriteTables(json, pipeline.Tables);
        WriteSinks(json, pipeline.Sinks);
        WriteDefinitions(json, pipeline.Definitions);
        json.WriteEndObject();
    }

    // Rates and ages are computed from the very times that stand beside them, so that a record that was read back gives the same document.
    private static PipelineResult InMilliseconds(PipelineResult pipeline) => pipeline with
    {
        StartedAt = JsonValues.InMilliseconds(pipeline.StartedAt),
        DroppedAt = pipeline.DroppedAt is { } dropped ? JsonValues.InMilliseconds(dropped) : null,
        PublishedAt = pipeline.PublishedAt is { } published ? JsonValues.InMilliseconds(published) : null,
        Duration = JsonValues.InMilliseconds(pipeline.Duration),
        Stages = [.. pipeline.Stages.Select(stage => stage with { Duration = JsonValues.InMilliseconds(stage.Duration) })],
    };

    private static void WriteFigures(Utf8JsonWriter json, PipelineResult pipeline)
    {
        json.WriteTime("started_at", pipeline.StartedAt);
        json.WriteTime("dropped_at", pipeline.DroppedAt);
        json.WriteTime("published_at", pipeline.PublishedAt);
        json.WriteValue("publication", pipeline.Publication);
        json.WriteMilliseconds("latency_ms", pipeline.Duration);
        json.WriteNumberOrNull("freshness_seconds", pipeline.Freshness is { } age ? Math.Round(age.TotalSeconds, 3) : null);
        json.WriteNumberOrNull("integrity_percent", pipeline.IntegrityPercent);
        WriteRate(json, pipeline.RowsPerSecond);
    }

    // More digits than one would only be noise.
    private static void WriteRate(Utf8JsonWriter json, double? rowsPerSecond)
        => json.WriteNumberOrNull("rows_per_second", rowsPerSecond is { } rate ? Math.Round(rate, 1) : null);

    private static void WriteTimings(Utf8JsonWriter json, IReadOnlyList<StageTiming> stages)
    {
        json.WriteStartArray("timings");
        foreach (var stage in stages)
        {
            json.WriteStartObject();
            json.WriteString("stage", stage.Stage);
            json.WriteString("of", stage.Of);
            json.WriteMilliseconds("duration_ms", stage.Duration);
            json.WriteValue("rows", stage.Rows);
            WriteRate(json, stage.Duration > TimeSpan.Zero ? stage.Rows / stage.Duration.TotalSeconds : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTables(Utf8JsonWriter json, IReadOnlyList<PublishedTable> tables)
    {
        json.WriteStartArray("tables");
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("table", table.Table);
            json.WriteNumber("version", table.Version);
            json.WriteNumber("rows", table.Rows);
            json.WriteString("path", table.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSinks(Utf8JsonWriter json, IReadOnlyList<SinkResult> sinks)
    {
        json.WriteStartArray("sinks");
        foreach (var sink in sinks)
        {
            json.WriteStartObject();
            json.WriteString("kind", sink.Kind);
            json.WriteString("table", sink.Table);
            json.WriteString("target", sink.Target);
            json.WriteNumber("rows", sink.Rows);
            json.WriteString("fault", sink.Fault);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A dictionary has no order of its own, and the document must have one.
    private static void WriteDefinitions(Utf8JsonWriter json, IReadOnlyDictionary<string, string> definitions)
    {
        json.WriteStartObject("definitions");
        foreach (var (name, content) in definitions.OrderBy(d => d.Key, StringComparer.Ordinal))
            json.WriteString(name, content);
        json.WriteEndObject();
    }
}
