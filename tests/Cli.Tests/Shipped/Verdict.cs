using System.Text.Json;

namespace ContactCenter.Cli.Tests.Shipped;

/// <summary>What <c>ccq validate</c> found, from its JSON.</summary>
internal static class Verdict
{
    /// <summary>A line for each judged table, and for each rule with the rows that it finds; as <see cref="Manifest.Findings"/>.</summary>
    public static IEnumerable<string> Findings(JsonDocument verdict)
    {
        var findings = new List<string>();
        foreach (var suite in verdict.RootElement.GetProperty("suites").EnumerateArray().Where(suite => suite.GetProperty("status").GetString() == "judged"))
        {
            var system = Path.GetFileName(Path.GetDirectoryName(suite.GetProperty("file").GetString()!));
            var batch = suite.GetProperty("batch");
            findings.Add($"{system}/{suite.GetProperty("suite")}: {batch.GetProperty("rows")} rows, {batch.GetProperty("rejected_rows")} rejected");
            foreach (var result in suite.GetProperty("results").EnumerateArray())
            {
                var found = result.GetProperty("result").TryGetProperty("unexpected_count", out var count) ? count.GetInt64() : 0;
                if (found > 0 || result.GetProperty("outcome").GetString() is "unmet" or "errored")
                    findings.Add($"{system}: {result.GetProperty("id")}: {found}");
            }
        }

        return findings.Order(StringComparer.Ordinal);
    }
}
