using System.Text.Json;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>A suite's verdict from its document. Members that earlier versions did not write may be missing.</summary>
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
            json.List("results", ResultJsonReader.Read))
        {
            System = json.Text("system"),
            Owner = json.IfThere("owner", Fields.TextOrNull),
            Description = json.IfThere("description", Fields.TextOrNull),
            Faults = status == SuiteStatus.Unreadable ? json.Texts("faults") : [],
            QuarantineLimit = json.IfThere("quarantine_limit", Fields.TextOrNull) is { } quarantined ? Limit.Parse(quarantined) : null,
            RejectedLimit = batch?.TextOrNull("rejected_limit") is { } limit ? Limit.Parse(limit) : null,
            TooManyRejected = batch?.Flag("too_many_rejected") == true,
            Portrait = json.IfThere("portrait", (it, name) => PortraitJsonReader.Read(it.Object(name))),
            PortraitFault = json.IfThere("portrait_fault", Fields.TextOrNull),
        };
    }

    private static BatchSummary Batch(JsonElement json) => new(
        json.Text("data"),
        json.Text("engine"),
        json.Number("rows"),
        json.Number("rejected_rows"),
        json.List("columns", column => new ColumnSummary(column.Text("name"), column.Text("type"))))
    {
        DataTime = json.IfThere("data_time", Fields.TimeOrNull),
        ExtraColumns = json.Texts("extra_columns"),
        MissingColumns = json.Texts("missing_columns"),
        Rejected = json.List("rejected", row => new RejectedRow(
            row.Text("file"), row.Number("line"), row.Number("byte_offset"), row.Text("reason"), row.Text("raw"))),
        Files = json.Texts("files"),
    };
}
