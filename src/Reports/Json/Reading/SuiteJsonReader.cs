using System.Text.Json;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>A suite's verdict from its document, without the values that were found.</summary>
internal static class SuiteJsonReader
{
    public static SuiteResult Read(JsonElement json)
    {
        var status = json.OneOf<SuiteStatus>("status", s => s.JsonName());
        JsonElement? batch = json.IsNull("batch") ? null : json.Object("batch");
        return new(
            json.Text("suite"),
            json.Text("file"),
            status,
            batch is { } data ? Batch(data) : null,
            json.List("results", Result))
        {
            System = json.Text("system"),
            Faults = status == SuiteStatus.Unreadable ? json.Texts("faults") : [],
            RejectedLimit = batch?.TextOrNull("rejected_limit") is { } limit ? Limit.Parse(limit) : null,
            TooManyRejected = batch?.Flag("too_many_rejected") == true,
        };
    }

    private static BatchSummary Batch(JsonElement json) => new(
        json.Text("data"),
        json.Text("engine"),
        json.Number("rows"),
        json.Number("rejected_rows"),
        json.List("columns", column => new ColumnSummary(column.Text("name"), column.Text("type"))))
    {
        ExtraColumns = json.Texts("extra_columns"),
        MissingColumns = json.Texts("missing_columns"),
        Rejected = json.List("rejected", row => new RejectedRow(
            row.Text("file"), row.Number("line"), row.Number("byte_offset"), row.Text("reason"), row.Text("raw"))),
        Files = json.Texts("files"),
    };

    private static ExpectationResult Result(JsonElement json) => new(
        json.Text("id"),
        json.Text("expectation"),
        [],
        json.OneOf<Severity>("severity", severity => severity.JsonName()),
        json.Text("sentence"),
        json.OneOf<Outcome>("outcome", outcome => outcome.JsonName()),
        Mark(json.Object("source")),
        Details(json.Object("result")),
        json.IsNull("error") ? null : Error(json.Object("error")));

    private static SourceMark Mark(JsonElement json)
        => new(json.Text("file"), json.Int("line"), json.Int("column"));

    private static ResultDetails Details(JsonElement json) => new()
    {
        ElementCount = Count(json, "element_count"),
        MissingCount = Count(json, "missing_count"),
        UnexpectedCount = Count(json, "unexpected_count"),
    };

    // A count that its expectation does not have is left out.
    private static long? Count(JsonElement json, string name) => json.TryGetProperty(name, out _) ? json.Number(name) : null;

    private static EvaluationError Error(JsonElement json) => new(json.Text("message"), json.TextOrNull("sql"));
}
