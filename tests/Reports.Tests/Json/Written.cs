using System.Text;
using System.Text.Json;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Tests.Json;

/// <summary>A verdict as a JSON document.</summary>
internal static class Written
{
    public static byte[] Bytes(ValidationResult result)
    {
        using var output = new MemoryStream();
        ValidationJson.Write(result, output);
        return output.ToArray();
    }

    public static string Text(ValidationResult result) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(result));

    /// <summary>The only result of a suite with one unmet rule that has this value as its observed value.</summary>
    public static JsonElement Observed(object? value)
    {
        var rule = Some.Rule("x", "is y", Outcome.Unmet, details: new ResultDetails { Observed = new Observed(value) });
        return Result(rule).GetProperty("observed_value");
    }

    public static JsonElement Result(ExpectationResult rule)
        => Document(Some.Verdict(Some.Suite("messages", rule))).GetProperty("suites")[0].GetProperty("results")[0].GetProperty("result");

    public static JsonElement Document(ValidationResult result)
    {
        using var document = JsonDocument.Parse(Bytes(result));
        return document.RootElement.Clone();
    }
}
