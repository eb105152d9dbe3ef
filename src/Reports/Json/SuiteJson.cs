using System.Text.Json;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Json;

/// <summary>One suite of the document: its data and its results, in the order of the suite's file.</summary>
internal static class SuiteJson
{
    public static void Write(Utf8JsonWriter json, SuiteResult suite, Severity failOn)
    {
        json.WriteStartObject();
        json.WriteString("suite", suite.Suite);
        json.WriteString("system", suite.System);
        json.WriteString("file", suite.File);
        json.WriteBooleanOrNull("success", suite.Success(failOn));
        json.WriteString("status", suite.Status.JsonName());
        if (suite.Status == SuiteStatus.Unreadable)
            json.WriteTexts("faults", suite.Faults);
        json.WriteString("owner", suite.Owner);
        json.WriteString("description", suite.Description);
        json.WriteString("quarantine_limit", suite.QuarantineLimit?.ToString());

        if (suite.Batch is null)
            json.WriteNull("batch");
        else
            WriteBatch(json, suite, suite.Batch);

        json.WriteStartArray("results");
        foreach (var result in suite.Results)
            ResultJson.Write(json, result);
        json.WriteEndArray();

        if (suite.Portrait is { } portrait)
            PortraitJson.Write(json, portrait);
        if (suite.PortraitFault is { } fault)
            json.WriteString("portrait_fault", fault);
        json.WriteEndObject();
    }

    private static void WriteBatch(Utf8JsonWriter json, SuiteResult suite, BatchSummary batch)
    {
        json.WriteStartObject("batch");
        json.WriteString("data", batch.Data);
        json.WriteTime("data_time", batch.DataTime);
        json.WriteString("engine", batch.Engine);
        json.WriteNumber("rows", batch.Rows);
        json.WriteNumber("rejected_rows", batch.RejectedRows);
        json.WriteString("rejected_limit", suite.RejectedLimit?.ToString());
        json.WriteBoolean("too_many_rejected", suite.TooManyRejected);

        json.WriteStartArray("columns");
        foreach (var column in batch.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("extra_columns", batch.ExtraColumns);
        json.WriteTexts("missing_columns", batch.MissingColumns);
        WriteRejected(json, batch.Rejected);
        json.WriteTexts("files", batch.Files);
        json.WriteEndObject();
    }

    private static void WriteRejected(Utf8JsonWriter json, IReadOnlyList<RejectedRow> rejected)
    {
        json.WriteStartArray("rejected");
        foreach (var row in rejected)
        {
            json.WriteStartObject();
            json.WriteString("file", row.File);
            json.WriteNumber("line", row.Line);
            json.WriteNumber("byte_offset", row.ByteOffset);
            json.WriteString("reason", row.Reason);
            json.WriteString("raw", row.Raw);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
