using System.Text.Json;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>One pipeline of a run from its document. What is computed from other members is computed again.</summary>
internal static class PipelineJsonReader
{
    public static PipelineResult Read(JsonElement json) => new(
        json.Text("pipeline"),
        json.OneOf<PipelineStatus>("status", status => status.JsonName()),
        json.Texts("reasons"),
        json.List("ledger", Source),
        json.List("steps", Step),
        json.List("suites", SuiteJsonReader.Read),
        json.List("timings", stage => new StageTiming(stage.Text("stage"), stage.TextOrNull("of"), stage.Milliseconds("duration_ms"), stage.NumberOrNull("rows"))),
        json.List("tables", table => new PublishedTable(table.Text("table"), table.Number("version"), table.Number("rows"), table.Text("path"))))
    {
        Notes = json.Texts("notes"),
        StartedAt = json.Time("started_at"),
        Duration = json.Milliseconds("latency_ms"),
        PublishedAt = json.TimeOrNull("published_at"),
        Publication = json.NumberOrNull("publication"),
        DroppedAt = json.TimeOrNull("dropped_at"),
        Sinks = json.List("sinks", sink => new SinkResult(sink.Text("kind"), sink.Text("table"), sink.Text("target"), sink.Number("rows"), sink.TextOrNull("fault"))),
        Definitions = Definitions(json.Object("definitions")),
    };

    private static SourceLedger Source(JsonElement json) => new(
        json.Text("source"),
        json.Text("suite"),
        json.Texts("files"),
        json.Texts("files_taken_in_before"),
        json.Number("rows_in_drop"),
        json.Number("waiting"),
        json.Number("rejected"),
        json.Number("redelivered"),
        json.Number("restated"),
        json.Number("quarantined"),
        json.Number("accepted"))
    {
        Replayed = json.Number("replayed"),
        QuarantinedOfDrop = json.Number("quarantined_of_drop"),
        Replaced = json.Number("replaced"),
        LookAlikes = json.Number("look_alikes"),
    };

    private static StepLedger Step(JsonElement json) => new(
        json.Text("table"),
        json.List("inputs", input => new StepInput(input.Text("name"), input.Number("rows"))),
        json.Number("rows_out"),
        json.Number("rows_in_table"),
        json.NumberOrNull("keys_touched"))
    {
        RowsKept = json.Number("rows_kept"),
    };

    private static Dictionary<string, string> Definitions(JsonElement json)
    {
        var definitions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var definition in json.EnumerateObject())
            definitions[definition.Name] = json.Text(definition.Name);
        return definitions;
    }
}
