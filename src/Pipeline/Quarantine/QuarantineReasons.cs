using System.Text.Json;
using ContactCenter.Expectations.Results.Quarantine;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>Reads reasons as they are kept.</summary>
internal static class QuarantineReasons
{
    /// <summary>The reasons of a JSON text; none of null.</summary>
    public static IReadOnlyList<QuarantineReason> Read(string? json)
    {
        if (json is null)
            return [];
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(reason => new QuarantineReason(
            reason.GetProperty("rule").GetString(),
            reason.GetProperty("file").GetString()!,
            reason.GetProperty("line").GetInt64(),
            reason.GetProperty("sentence").GetString()!))];
    }
}
