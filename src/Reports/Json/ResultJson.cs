using System.Text.Json;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Json;

/// <summary>The verdict on one rule, and what was measured for it under the names of Great Expectations.</summary>
internal static class ResultJson
{
    public static void Write(Utf8JsonWriter json, ExpectationResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Id);
        json.WriteString("expectation", result.Expectation);
        json.WriteString("column", result.Column);
        json.WriteString("sentence", result.Sentence);
        json.WriteString("description", result.Description);
        json.WriteValue("kwargs", result.Kwargs);
        json.WriteString("severity", result.Severity.JsonName());
        json.WriteString("outcome", result.Outcome.JsonName());
        json.WriteBoolean("success", result.Success);

        json.WriteStartObject("source");
        json.WriteString("file", result.Source.File);
        json.WriteNumber("line", result.Source.Line);
        json.WriteNumber("column", result.Source.Column);
        json.WriteEndObject();

        WriteDetails(json, result.Details);
        WriteError(json, result.Error);
        json.WriteEndObject();
    }

    private static void WriteDetails(Utf8JsonWriter json, ResultDetails details)
    {
        json.WriteStartObject("result");
        if (details.ElementCount is { } elements)
            json.WriteNumber("element_count", elements);

        if (details.MissingCount is { } missing)
        {
            json.WriteNumber("missing_count", missing);
            json.WriteNumberOrNull("missing_percent", details.MissingPercent);
        }

        if (details.UnexpectedCount is { } unexpected)
        {
            json.WriteNumber("unexpected_count", unexpected);
            json.WriteNumberOrNull("unexpected_percent", details.UnexpectedPercent);
            json.WriteNumberOrNull("unexpected_percent_total", details.UnexpectedPercentTotal);
        }

        if (details.PartialUnexpectedList is { } values)
            json.WriteValue("partial_unexpected_list", values);
        if (details.PartialUnexpectedCounts is { } counts)
        {
            json.WriteCounts("partial_unexpected_counts", counts);
            json.WriteBoolean("counts_are_complete", details.CountsAreComplete);
        }

        if (details.PartialUnexpectedRows is { } rows)
            WriteRows(json, rows);
        if (details.Observed is { } observed)
        {
            json.WriteValue("observed_value", observed.Value);
            if (observed.InWords is { } words)
                json.WriteString("observed_in_words", words);
        }

        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, IReadOnlyList<UnexpectedRow> rows)
    {
        json.WriteStartArray("partial_unexpected_rows");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteValue("key", row.Key);
            json.WriteValue("file", row.Location.File);
            json.WriteValue("line", row.Location.Line);
            json.WriteValue("row", row.Location.Row);
            json.WriteValue("values", row.Values);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter json, EvaluationError? error)
    {
        if (error is null)
        {
            json.WriteNull("error");
            return;
        }

        json.WriteStartObject("error");
        json.WriteString("message", error.Message);
        json.WriteString("sql", error.Sql);
        json.WriteEndObject();
    }
}
