using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>Why the exit code of a run is what it is.</summary>
internal static class RunExitReason
{
    public static string Of(RunRecord run)
    {
        if (run.Pipelines.Count == 0)
            return "nothing was run; there was no pipeline";

        // What made the exit code first.
        PipelineStatus[] order = [PipelineStatus.Failed, PipelineStatus.Stopped, PipelineStatus.Published, PipelineStatus.DryRun, PipelineStatus.Unchanged];
        var parts = order.Select(status => Part(status, [.. run.Pipelines.Where(p => p.Status == status).Select(p => p.Pipeline)])).OfType<string>().ToList();
        var published = run.Pipelines.Where(p => p.Status == PipelineStatus.Published).SelectMany(p => p.Sources).ToList();
        var (quarantined, rejected) = (published.Sum(s => s.QuarantinedOfDrop), published.Sum(s => s.Rejected));
        List<string> aside =
        [
            .. quarantined > 0 ? [$"{Amount.Of(quarantined, "row")} quarantined"] : Array.Empty<string>(),
            .. rejected > 0 ? [$"{Amount.Of(rejected, "record")} rejected"] : Array.Empty<string>(),
        ];
        if (aside.Count > 0)
            parts.Add($"{string.Join(" and ", aside)}, within what the suites allow");
        var stayed = run.Pipelines.Where(p => p.Status == PipelineStatus.Published).Sum(p => p.Sources.Sum(s => s.Quarantined - s.QuarantinedOfDrop));
        if (stayed > 0)
            parts.Add($"{Amount.Of(stayed, "row")} of earlier drops {(stayed == 1 ? "stays" : "stay")} in quarantine");
        return string.Join("; ", parts);
    }

    private static string? Part(PipelineStatus status, List<string> names)
    {
        if (names.Count == 0)
            return null;
        var who = string.Join(", ", names);
        return status switch
        {
            PipelineStatus.Failed => $"{who} could not be finished and published nothing",
            PipelineStatus.Stopped => $"a checkpoint stopped {who}, which published nothing",
            PipelineStatus.Published => $"{who} published",
            PipelineStatus.DryRun => $"{who} would be published (dry run)",
            _ => $"nothing new for {who}",
        };
    }
}
