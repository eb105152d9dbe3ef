using System.Text.Json;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Json.Reading;

namespace ContactCenter.Reports.Json;

/// <summary>Writes what a run did as one JSON document, <c>ccq.run/1</c>, and reads it back. The same record always gives the same bytes.</summary>
public static class RunJson
{
    /// <summary>The name and version of the document's form; a script checks it before it reads on.</summary>
    public const string Format = "ccq.run/1";

    /// <summary>Writes the document, UTF-8 without a byte order mark, ending in a line feed.</summary>
    /// <param name="run">The record.</param>
    /// <param name="output">Where to; left open, and flushed.</param>
    public static void Write(RunRecord run, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonValues.Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("id", run.Id);
            json.WriteBoolean("success", run.Success);
            json.WriteNumber("exit_code", (int)run.ExitCode);
            json.WriteTime("started_at", run.StartedAt);
            json.WriteMilliseconds("duration_ms", run.Duration);
            json.WriteNumber("cpu_ms", (long)Math.Round(run.Usage.Cpu.TotalMilliseconds));
            json.WriteNumber("cores", run.Usage.Cores);
            json.WriteNumber("peak_memory_bytes", run.Usage.PeakMemoryBytes);
            WriteSettings(json, run.Settings);

            json.WriteStartArray("pipelines");
            foreach (var pipeline in run.Pipelines)
            {
                PipelineJson.Write(json, pipeline);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <summary>
    /// Reads a document that <see cref="Write"/> wrote, of this version or an earlier one. Written again, it gives the same bytes; times and durations
    /// come back in whole milliseconds, values of results as texts, numbers, true, false, null, and lists and members of these.
    /// </summary>
    /// <param name="json">The whole document.</param>
    /// <exception cref="FormatException">It is not such a document; the message says what was expected and what was found.</exception>
    public static RunRecord Read(ReadOnlyMemory<byte> json) => Documents.Read(json, Format, RunJsonReader.Read);

    private static void WriteSettings(Utf8JsonWriter json, RunSettingsRecord settings)
    {
        json.WriteStartObject("settings");
        json.WriteString("command", settings.Command);
        json.WriteString("data", settings.Data);
        json.WriteString("lake", settings.Lake);
        json.WriteBoolean("dry_run", settings.IsDryRun);
        json.WriteString("tool_version", settings.ToolVersion);
        json.WriteString("engine_version", settings.EngineVersion);
        json.WriteEndObject();
    }
}
