using System.Text.Json;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>A verdict from its document.</summary>
internal static class ValidationJsonReader
{
    public static ValidationResult Read(JsonElement json) => new(
        json.Time("started_at"),
        json.Milliseconds("duration_ms"),
        json.Has("fail_on") ? json.OneOf<Severity>("fail_on", severity => severity.JsonName()) : Severity.Critical,
        json.List("suites", SuiteJsonReader.Read))
    {
        Data = json.Has("settings") ? json.Object("settings").TextOrNull("data") : null,
        Lake = json.Has("settings") ? json.Object("settings").TextOrNull("lake") : null,
    };
}
