using System.Text.Json;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>The verdict on one rule from its document. What is computed from other members is computed again.</summary>
internal static class ResultJsonReader
{
    public static ExpectationResult Read(JsonElement json) => new(
        json.Text("id"),
        json.Text("expectation"),
        json.Members("kwargs"),
        json.OneOf<Severity>("severity", severity => severity.JsonName()),
        json.Text("sentence"),
        json.OneOf<Outcome>("outcome", outcome => outcome.JsonName()),
        Mark(json.Object("source")),
        Details(json.Object("result")),
        json.IsNull("error") ? null : Error(json.Object("error")))
    {
        Column = json.IfThere("column", Fields.TextOrNull),
        Description = json.IfThere("description", Fields.TextOrNull),
    };

    private static SourceMark Mark(JsonElement json)
        => new(json.Text("file"), json.Int("line"), json.Int("column"));

    // What its kind of expectation does not have is left out.
    private static ResultDetails Details(JsonElement json) => new()
    {
        ElementCount = json.IfThere("element_count", Fields.NumberOrNull),
        MissingCount = json.IfThere("missing_count", Fields.NumberOrNull),
        UnexpectedCount = json.IfThere("unexpected_count", Fields.NumberOrNull),
        PartialUnexpectedList = json.IfThere("partial_unexpected_list", (it, name) => it.List(name, ReadValues.Of)),
        PartialUnexpectedCounts = json.IfThere("partial_unexpected_counts", (it, name) => it.List(name, ValueCount)),
        CountsAreComplete = !json.Has("counts_are_complete") || json.Flag("counts_are_complete"),
        PartialUnexpectedRows = json.IfThere("partial_unexpected_rows", (it, name) => it.List(name, Row)),
        Observed = json.IfThere("observed_value", (it, name) => new Observed(it.Value(name)) { InWords = it.IfThere("observed_in_words", Fields.TextOrNull) }),
    };

    public static ValueCount ValueCount(JsonElement json)
        => new(json.Value("value"), json.Number("count")) { FullLength = json.IfThere("full_length", Fields.NumberOrNull) };

    private static UnexpectedRow Row(JsonElement json) => new(
        json.Members("key"),
        new(json.TextOrNull("file"), json.NumberOrNull("line"), json.NumberOrNull("row")),
        json.Members("values"));

    private static EvaluationError Error(JsonElement json) => new(json.Text("message"), json.TextOrNull("sql"));
}
