using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>What the first page shows of one pipeline's run.</summary>
/// <param name="Pipeline">What it did.</param>
/// <param name="Lake">The lake as the user gave it.</param>
/// <param name="Dashboards">The page of its dashboards, below the folder's root; null when there is none.</param>
/// <param name="SetAside">The rows that it put into quarantine or left there.</param>
public sealed record PipelineModel(PipelineResult Pipeline, string Lake, string? Dashboards, IReadOnlyList<SetAside> SetAside)
{
    /// <summary>Its place on the page.</summary>
    public string Anchor => AnchorOf(Pipeline.Pipeline);

    /// <summary>The place of a pipeline on the page of its run.</summary>
    internal static string AnchorOf(string pipeline) => $"pipeline-{FileName.Of(pipeline)}";

    /// <summary>Where the rows of each source went that had any.</summary>
    public IReadOnlyList<FlowSource> Flow { get; } = [.. Pipeline.Sources.Where(source => !IsIdle(source)).Select(FlowSource.Of)];

    /// <summary>The sources of which nothing new came, in a sentence; null when something came of all.</summary>
    public string? Idle { get; } = Pipeline.Sources.Where(IsIdle).Select(source => source.Source).ToList() is { Count: > 0 } idle
        ? $"nothing new of {string.Join(", ", idle)}"
        : null;

    /// <summary>Stages of one name together, in the order in which the first of each ended.</summary>
    public IReadOnlyList<StageBar> Stages { get; } = StageBar.Of(Pipeline.Stages);

    /// <summary>Names and figures: rows, latency, freshness, integrity.</summary>
    public IReadOnlyList<(string Name, string Text)> Figures { get; } = [.. FiguresOf(Pipeline)];

    /// <summary>What in its ledger does not add up, one sentence each; empty when all does.</summary>
    public IReadOnlyList<string> Differences { get; } =
    [
        .. Pipeline.Sources.Where(source => !source.AddsUp).Select(source =>
            $"{source.Source}: {Amount.Of(Math.Abs(source.Difference), "row")} more {(source.Difference > 0 ? "went in than came out" : "came out than went in")}"),
        .. Pipeline.Steps.Where(step => !step.AddsUp).Select(step =>
            $"{step.Table}: {Amount.Of(step.RowsKept)} kept and {Amount.Of(step.RowsOut)} made are not the {Amount.Of(step.RowsInTable)} of the table"),
    ];

    internal static PipelineModel Of(RunRecord run, PipelineResult pipeline, RunHistory history)
        => new(pipeline, run.Settings.Lake, history.DashboardsOf(pipeline.Pipeline), [.. Index.SetAside.Of(run, pipeline)]);

    /// <summary>A path of the lake as the user can open it.</summary>
    internal string PathOf(string path) => PublishedTables.PathOf(Lake, path);

    private static bool IsIdle(SourceLedger source) => source is { RowsInDrop: 0, Waiting: 0, Replayed: 0, AddsUp: true };

    private static IEnumerable<(string Name, string Text)> FiguresOf(PipelineResult pipeline)
    {
        var rows = pipeline.Sources.Sum(source => source.RowsInDrop);
        yield return ("in the drop", $"{Amount.Of(rows, "row")} in {Amount.Of(pipeline.Sources.Sum(source => source.Files.Count), "new file")}");
        yield return ("took", pipeline.RowsPerSecond is { } rate ? $"{Amount.Of(pipeline.Duration)}, {Amount.Of((long)Math.Round(rate))} rows/s" : Amount.Of(pipeline.Duration));
        if (pipeline.Freshness is { } age)
            yield return ("from drop to publication", Amount.Of(age));
        if (rows > 0)
            yield return ("integrity", Amount.Share(rows - pipeline.Sources.Sum(source => source.Rejected + source.QuarantinedOfDrop), rows));
        if (pipeline.Publication is { } publication)
            yield return ("publication", Amount.Of(publication));
    }
}

/// <summary>Where the rows of a source went.</summary>
/// <param name="Ledger">The counts.</param>
/// <param name="In">What went in, in words.</param>
/// <param name="Parts">What came of it; those that are not 0, and always the accepted rows.</param>
public sealed record FlowSource(SourceLedger Ledger, string In, IReadOnlyList<FlowPart> Parts)
{
    internal static FlowSource Of(SourceLedger source)
    {
        // What came out: of a ledger that does not add up the bar must still be full, and no longer.
        var all = source.Accepted + source.Redelivered + source.Restated + source.Quarantined + source.Rejected;
        FlowPart[] parts =
        [
            new("accepted", source.Accepted, all, "good"),
            new("redelivered", source.Redelivered, all, "none"),
            new("restated", source.Restated, all, "none"),
            new("quarantined", source.Quarantined, all, "warn"),
            new("rejected", source.Rejected, all, "bad"),
        ];
        return new(source, Words(source), [.. parts.Where(part => part.Rows > 0 || part.Class == "good")]);
    }

    private static string Words(SourceLedger source)
    {
        List<string> words = [$"{Amount.Of(source.RowsInDrop, "row")} in {Amount.Of(source.Files.Count, "new file")}"];
        if (source.FilesTakenInBefore.Count > 0)
            words.Add($"{Amount.Of(source.FilesTakenInBefore.Count, "file")} taken in before left out");
        if (source.Waiting > 0)
            words.Add($"{Amount.Of(source.Waiting)} that waited in quarantine");
        if (source.Replayed > 0)
            words.Add($"{Amount.Of(source.Replayed)} replayed from quarantine");
        return string.Join(", ", words);
    }
}

/// <summary>One of the ways that rows went.</summary>
/// <param name="Word">What it is called.</param>
/// <param name="Rows">How many.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Class">Its class in the style sheet.</param>
public sealed record FlowPart(string Word, long Rows, long Of, string Class);

/// <summary>How long the stages of one name took together.</summary>
/// <param name="Stage">Their name.</param>
/// <param name="Duration">How long.</param>
/// <param name="Rows">The rows that went in.</param>
/// <param name="Longest">The duration of the longest of all, which fills its bar.</param>
public sealed record StageBar(string Stage, TimeSpan Duration, long Rows, TimeSpan Longest)
{
    /// <summary>The length of its bar in percent.</summary>
    public string Width => Bars.Percent(Duration.Ticks, Longest.Ticks);

    internal static IReadOnlyList<StageBar> Of(IReadOnlyList<StageTiming> stages)
    {
        var sums = stages.GroupBy(stage => stage.Stage).Select(group => (
            group.Key,
            Duration: group.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Duration),
            Rows: group.Sum(stage => stage.Rows ?? 0))).ToList();
        return [.. sums.Select(sum => new StageBar(sum.Key, sum.Duration, sum.Rows, sums.Max(it => it.Duration)))];
    }
}
