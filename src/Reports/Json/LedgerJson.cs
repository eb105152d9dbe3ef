using System.Text.Json;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Reports.Json;

/// <summary>Where the rows of each source went (<c>ledger</c>), and what went into each step and came out (<c>steps</c>).</summary>
internal static class LedgerJson
{
    public static void Write(Utf8JsonWriter json, PipelineResult pipeline)
    {
        json.WriteStartArray("ledger");
        foreach (var source in pipeline.Sources)
            WriteSource(json, source);
        json.WriteEndArray();

        json.WriteStartArray("steps");
        foreach (var step in pipeline.Steps)
            WriteStep(json, step);
        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, SourceLedger source)
    {
        json.WriteStartObject();
        json.WriteString("source", source.Source);
        json.WriteString("suite", source.Suite);
        json.WriteNumber("rows_in_drop", source.RowsInDrop);
        json.WriteNumber("waiting", source.Waiting);
        json.WriteNumber("replayed", source.Replayed);
        json.WriteNumber("rejected", source.Rejected);
        json.WriteNumber("redelivered", source.Redelivered);
        json.WriteNumber("restated", source.Restated);
        json.WriteNumber("quarantined", source.Quarantined);
        json.WriteNumber("accepted", source.Accepted);
        json.WriteBoolean("adds_up", source.AddsUp);
        json.WriteNumber("difference", source.Difference);
        json.WriteNumber("quarantined_of_drop", source.QuarantinedOfDrop);
        json.WriteNumber("replaced", source.Replaced);
        json.WriteNumber("look_alikes", source.LookAlikes);
        json.WriteTexts("files", source.Files);
        json.WriteTexts("files_taken_in_before", source.FilesTakenInBefore);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, StepLedger step)
    {
        json.WriteStartObject();
        json.WriteString("table", step.Table);
        json.WriteStartArray("inputs");
        foreach (var input in step.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("name", input.Name);
            json.WriteNumber("rows", input.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("rows_out", step.RowsOut);
        json.WriteNumber("rows_kept", step.RowsKept);
        json.WriteNumber("rows_in_table", step.RowsInTable);
        json.WriteValue("keys_touched", step.KeysTouched);
        json.WriteBoolean("adds_up", step.AddsUp);
        json.WriteEndObject();
    }
}
