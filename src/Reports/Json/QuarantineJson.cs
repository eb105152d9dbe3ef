using System.Text.Json;
using ContactCenter.Expectations.Results.Quarantine;

namespace ContactCenter.Reports.Json;

/// <summary>Writes rows of a quarantine as one JSON document, <c>ccq.quarantine/1</c>.</summary>
public static class QuarantineJson
{
    /// <summary>Writes it, with a line break at its end.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="output">Where to.</param>
    public static void Write(QuarantinedRows rows, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonValues.Options))
        {
            json.WriteStartObject();
            json.WriteString("format", "ccq.quarantine/1");
            json.WriteString("system", rows.System);
            json.WriteString("table", rows.Table);
            json.WriteNumber("matching", rows.Matching);
            json.WriteNumber("closed_matching", rows.ClosedMatching);
            json.WriteStartArray("rows");
            foreach (var row in rows.Rows)
                WriteRow(json, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private static void WriteRow(Utf8JsonWriter json, QuarantinedRow row)
    {
        json.WriteStartObject();
        json.WriteString("ccq_id", row.Id);
        json.WriteString("status", row.Status);
        json.WriteString("kind", row.IsRecord ? "rejected" : "quarantined");
        json.WriteString("run", row.Run);
        json.WriteTime("time", row.Time);
        json.WriteString("file", row.File);
        json.WriteNumber("line", row.Line);
        WriteReasons(json, "reasons", row.Reasons);
        json.WriteStartObject("values");
        foreach (var (name, value) in row.Values)
            json.WriteValue(name, value);
        json.WriteEndObject();
        if (row.IsRecord)
        {
            json.WriteString("raw", row.Raw);
            json.WriteNumber("raw_bytes", row.RawBytes);
        }

        json.WriteStartArray("history");
        foreach (var done in row.History)
            WriteEvent(json, done);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, QuarantineEvent done)
    {
        json.WriteStartObject();
        json.WriteTime("at", done.At);
        json.WriteString("run", done.Run);
        json.WriteString("action", done.Action);
        json.WriteString("outcome", done.Outcome);
        json.WriteString("by", done.By);
        json.WriteString("reason", done.Reason);
        WriteReasons(json, "broken", done.Broken);
        json.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter json, string name, IReadOnlyList<QuarantineReason> reasons)
    {
        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("rule", reason.Rule);
            json.WriteString("file", reason.File);
            json.WriteNumber("line", reason.Line);
            json.WriteString("sentence", reason.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
