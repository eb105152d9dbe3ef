using System.Text.Json;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Json.Reading;

namespace ContactCenter.Reports.Json;

/// <summary>Writes a verdict as one JSON document, <c>ccq.validation/1</c>, and reads it back. The same verdict always gives the same bytes.</summary>
public static class ValidationJson
{
    /// <summary>The name and version of the document's form; a script checks it before it reads on.</summary>
    public const string Format = "ccq.validation/1";

    /// <summary>Writes the document, UTF-8 without a byte order mark, ending in a line feed.</summary>
    /// <param name="result">The verdict.</param>
    /// <param name="output">Where to; left open, and flushed.</param>
    public static void Write(ValidationResult result, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonValues.Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteBoolean("success", result.Success);
            json.WriteNumber("exit_code", (int)result.ExitCode);
            json.WriteTime("started_at", result.StartedAt);
            json.WriteMilliseconds("duration_ms", result.Duration);
            json.WriteString("fail_on", result.FailOn.JsonName());
            json.WriteStartObject("settings");
            json.WriteString("data", result.Data);
            json.WriteString("lake", result.Lake);
            json.WriteEndObject();
            WriteStatistics(json, result.Statistics);

            json.WriteStartArray("suites");
            foreach (var suite in result.Suites)
            {
                SuiteJson.Write(json, suite, result.FailOn);
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
    public static ValidationResult Read(ReadOnlyMemory<byte> json) => Documents.Read(json, Format, ValidationJsonReader.Read);

    private static void WriteStatistics(Utf8JsonWriter json, Statistics statistics)
    {
        json.WriteStartObject("statistics");
        json.WriteNumber("evaluated", statistics.Evaluated);
        json.WriteNumber("met", statistics.Met);
        json.WriteNumber("unmet", statistics.Unmet);
        json.WriteNumber("not_applicable", statistics.NotApplicable);
        json.WriteNumber("errored", statistics.Errored);
        json.WriteNumberOrNull("success_percent", statistics.SuccessPercent);
        json.WriteEndObject();
    }
}
