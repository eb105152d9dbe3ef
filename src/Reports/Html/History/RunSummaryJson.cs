using System.Text.Json;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Json;
using ContactCenter.Reports.Json.Reading;

namespace ContactCenter.Reports.Html.History;

/// <summary>A run's summary as a JSON document, <c>ccq.summary/1</c>. Rules are short lists, as there are thousands of them in each of a thousand runs.</summary>
internal static class RunSummaryJson
{
    private const string Format = "ccq.summary/1";

    public static void Write(RunSummary run, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonValues.Options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("id", run.Id);
        json.WriteString("command", run.Command);
        json.WriteTime("started_at", run.StartedAt);
        json.WriteMilliseconds("duration_ms", run.Duration);
        json.WriteNumber("exit_code", (int)run.ExitCode);
        json.WriteString("reason", run.Reason);
        json.WriteStartArray("tables");
        foreach (var table in run.Tables)
            Write(json, table);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <exception cref="FormatException">It is not such a document.</exception>
    public static RunSummary Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var json = document.RootElement;
            return json.Text("format") == Format
                ? new(
                    json.Text("id"),
                    json.Text("command"),
                    json.Time("started_at"),
                    json.Milliseconds("duration_ms"),
                    (ExitCode)json.Int("exit_code"),
                    json.Text("reason"),
                    json.List("tables", Table))
                : throw new FormatException($"expected a {Format} document, found {json.Text("format")}; another version of ccq wrote it");
        }
        catch (JsonException e)
        {
            throw new FormatException($"expected a {Format} document, found text that is no JSON: {e.Message}", e);
        }
    }

    private static void Write(Utf8JsonWriter json, TableSummary table)
    {
        json.WriteStartObject();
        json.WriteString("system", table.Id.System);
        json.WriteString("suite", table.Id.Suite);
        json.WriteNumber("verdict", (int)table.Verdict);
        json.WriteNumber("rows", table.Rows);
        json.WriteNumber("rejected", table.Rejected);
        json.WriteValue("quarantined", table.Quarantined);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStringValue(column.Name);
            json.WriteStringValue(column.Type);
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in table.Rules)
        {
            json.WriteStartArray();
            json.WriteStringValue(rule.Id);
            json.WriteNumberValue((int)rule.Outcome);
            json.WriteNumberValue((int)rule.Severity);
            json.WriteValue(rule.Unexpected);
            json.WriteValue(rule.Judged);
            json.WriteStringValue(rule.Since);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static TableSummary Table(JsonElement json) => new(
        new(json.Text("system"), json.Text("suite")),
        (TableVerdict)json.Int("verdict"),
        json.Number("rows"),
        json.Number("rejected"),
        json.NumberOrNull("quarantined"),
        [.. json.Texts("columns").Chunk(2).Select(pair => new ColumnSummary(pair[0], pair[1]))],
        json.List("rules", Rule));

    private static RuleSummary Rule(JsonElement json) => new(
        json[0].GetString()!,
        (Outcome)json[1].GetInt32(),
        (Severity)json[2].GetInt32(),
        Count(json[3]),
        Count(json[4]),
        json[5].GetString());

    private static long? Count(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : json.GetInt64();
}
