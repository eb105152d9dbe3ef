using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html;

/// <summary>Where everything of a folder of data docs is. Paths below it are written with <c>/</c>, as links are.</summary>
/// <param name="Root">The folder.</param>
internal sealed record DocsFolder(string Root)
{
    public const string Index = "index.html";
    public const string AllRuns = "runs.html";
    public const string Runs = "runs";
    public const string Dashboards = "dashboards";
    public const string Assets = "assets";
    public const string Version = "assets/version";

    /// <summary>A script that tells pages which runs have pages still: an older page may link to one that has none.</summary>
    public const string RunsWithPages = "assets/runs.js";

    public const string RunIndex = "runs/index.json";

    /// <summary>The folder of a run: its documents and its pages.</summary>
    public static string OfRun(string run) => $"{Runs}/{run}";

    /// <summary>The verdicts of a run, whole: the document that <c>--format json</c> prints. Kept for the latest runs.</summary>
    public static string Verdict(string run) => $"{OfRun(run)}/verdict.json";

    /// <summary>What became of each table and rule of a run, in few words. Kept for all runs.</summary>
    public static string Summary(string run) => $"{OfRun(run)}/summary.json";

    /// <summary>The first page of a run.</summary>
    public static string PageOf(string run) => $"{OfRun(run)}/{Index}";

    /// <summary>The page of a table in a run.</summary>
    public static string PageOf(string run, TableId table)
        => table.System.Length == 0 ? $"{OfRun(run)}/{FileName.Of(table.Suite)}.html" : $"{OfRun(run)}/{FileName.Of(table.System)}/{FileName.Of(table.Suite)}.html";

    /// <summary>The rows of a pipeline's dashboards.</summary>
    public static string DashboardRows(string pipeline) => $"{Dashboards}/{FileName.Of(pipeline)}.json";

    /// <summary>The page of a pipeline's dashboards.</summary>
    public static string DashboardPage(string pipeline) => $"{Dashboards}/{FileName.Of(pipeline)}.html";

    /// <summary>The path on this machine.</summary>
    public string Full(string path) => Path.Combine(Root, path);
}
