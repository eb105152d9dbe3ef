using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>The verdict of a run in one plain sentence.</summary>
internal static class Headline
{
    public static string Of(DocsRun run) => run.Record is { } record ? Of(record) : Of(run.Tables);

    private static string Of(IReadOnlyList<DocsTable> tables)
    {
        var judged = tables.Where(table => table.Verdict != TableVerdict.NotPublished).ToList();
        var unread = judged.Count(table => table.Verdict is TableVerdict.Unreadable or TableVerdict.NothingEvaluated);
        var failed = judged.Count(table => table.Verdict == TableVerdict.Failed);
        var warned = judged.Count(table => table.Verdict == TableVerdict.Warned);
        if (judged.Count == 0)
            return "No table was judged: none is published yet";
        if (failed + unread == 0)
            return $"{All(judged.Count, "table")} passed{(warned == 0 ? "" : judged.Count == 1 ? " with findings" : $", {Amount.Of(warned)} of them with findings")}";

        List<string> parts = [];
        if (failed > 0)
            parts.Add($"{Part(failed, judged.Count, "table")} failed");
        if (unread > 0)
            parts.Add($"{(failed > 0 ? Amount.Of(unread) : Part(unread, judged.Count, "table"))} could not be judged");
        return string.Join(", ", parts);
    }

    private static string Of(RunRecord run)
    {
        var pipelines = run.Pipelines;
        if (pipelines.Count == 0)
            return "Nothing was run: there was no pipeline";

        var published = pipelines.Count(pipeline => pipeline.Status == PipelineStatus.Published);
        List<string> parts = [.. Bad(pipelines, PipelineStatus.Failed, "could not be finished"), .. Bad(pipelines, PipelineStatus.Stopped, "stopped at a checkpoint")];
        if (parts.Count > 0)
        {
            parts.Add(published > 0 ? $"{Amount.Of(published)} of {Amount.Of(pipelines.Count, "pipeline")} published" : "nothing was published");
            return string.Join("; ", parts);
        }

        if (pipelines.All(pipeline => pipeline.Status == PipelineStatus.DryRun))
            return "All checkpoints let it pass; nothing was published, as asked";
        if (published == 0)
            return "Nothing new in the drop: all tables are as they were";
        return published == pipelines.Count
            ? $"{(published == 1 ? Visible.Of(pipelines[0].Pipeline) : All(published, "pipeline"))} published"
            : $"{Part(published, pipelines.Count, "pipeline")} published; nothing new for the others";
    }

    private static IEnumerable<string> Bad(IReadOnlyList<PipelineResult> pipelines, PipelineStatus status, string what)
    {
        var names = pipelines.Where(pipeline => pipeline.Status == status).Select(pipeline => Visible.Of(pipeline.Pipeline)).ToList();
        if (names.Count > 0)
            yield return $"{string.Join(", ", names)} {what}";
    }

    private static string All(int count, string noun) => count == 1 ? $"The {noun}" : $"All {Amount.Of(count, noun)}";

    private static string Part(int part, int whole, string noun) => part == whole ? All(whole, noun) : $"{Amount.Of(part)} of {Amount.Of(whole, noun)}";
}
