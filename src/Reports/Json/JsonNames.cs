using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Reports.Json;

/// <summary>The names that the document has for outcomes, severities and the like. Scripts rely on them.</summary>
internal static class JsonNames
{
    public static string JsonName(this Outcome outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.Unmet => "unmet",
        Outcome.NotApplicable => "not_applicable",
        Outcome.Errored => "errored",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "an outcome without a name"),
    };

    public static string JsonName(this Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Critical => "critical",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "a severity without a name"),
    };

    public static string JsonName(this SuiteStatus status) => status switch
    {
        SuiteStatus.Judged => "judged",
        SuiteStatus.NotPublished => "not_published",
        SuiteStatus.Unreadable => "unreadable",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "a status without a name"),
    };

    public static string JsonName(this ClusterUnit unit) => unit switch
    {
        ClusterUnit.Value => "value",
        ClusterUnit.Day => "day",
        ClusterUnit.Hour => "hour",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "a unit without a name"),
    };

    public static string JsonName(this PipelineStatus status) => status switch
    {
        PipelineStatus.Published => "published",
        PipelineStatus.Unchanged => "unchanged",
        PipelineStatus.DryRun => "dry_run",
        PipelineStatus.Stopped => "stopped",
        PipelineStatus.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "a status without a name"),
    };

    public static string JsonName(this PictureKind kind) => kind switch
    {
        PictureKind.Figure => "figure",
        PictureKind.Bar => "bar",
        PictureKind.Column => "column",
        PictureKind.Stacked => "stacked",
        PictureKind.Line => "line",
        PictureKind.Heatmap => "heatmap",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind without a name"),
    };

    public static string JsonName(this PictureFormat format) => format switch
    {
        PictureFormat.Text => "text",
        PictureFormat.Date => "date",
        PictureFormat.Time => "time",
        PictureFormat.Flag => "flag",
        PictureFormat.Count => "count",
        PictureFormat.Number => "number",
        PictureFormat.Score => "score",
        PictureFormat.Percent => "percent",
        PictureFormat.Seconds => "seconds",
        PictureFormat.Minutes => "minutes",
        PictureFormat.Hour => "hour",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "a format without a name"),
    };
}
