using System.Text.Json;

namespace ContactCenter.Cli.Tests.RealDirt;

/// <summary>What a verdict finds, in lines: each table with its rows, then each rule that is not met.</summary>
internal static class Findings
{
    public static IEnumerable<string> Of(JsonDocument verdict)
    {
        foreach (var suite in verdict.RootElement.GetProperty("suites").EnumerateArray())
        {
            if (suite.GetProperty("status").GetString() == "not_published")
                continue;
            var batch = suite.GetProperty("batch");
            yield return $"{suite.GetProperty("suite")}: {batch.GetProperty("rows")} rows, {batch.GetProperty("rejected_rows")} rejected";
            foreach (var rule in suite.GetProperty("results").EnumerateArray().Where(rule => rule.GetProperty("outcome").GetString() is not ("met" or "not_applicable")))
                yield return $"{rule.GetProperty("id")}: {Found(rule.GetProperty("result"))}";
        }
    }

    private static string Found(JsonElement result)
    {
        if (result.TryGetProperty("observed_value", out var observed))
            return observed.ToString();
        var looked = result.GetProperty("element_count").GetInt64() - (result.TryGetProperty("missing_count", out var missing) ? missing.GetInt64() : 0);
        var values = result.GetProperty("partial_unexpected_counts").EnumerateArray().ToList();
        return $"{result.GetProperty("unexpected_count")} of {looked}"
            + (values.Count == 1 ? $": {values[0].GetProperty("value")} ×{values[0].GetProperty("count")}" : "");
    }
}
