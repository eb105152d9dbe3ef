using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Pages;

/// <summary>What the first page shows, of the folder or of one run.</summary>
/// <param name="Root">The way to the folder's root.</param>
/// <param name="Run">The run at hand, whole.</param>
/// <param name="Tables">The latest verdict of each table known by then.</param>
public sealed record IndexModel(string Root, DocsRun Run, IReadOnlyList<IndexTable> Tables)
{
    /// <summary>The model as of a run.</summary>
    /// <param name="root">The way from the page to the folder's root.</param>
    /// <param name="run">The run.</param>
    /// <param name="history">The runs, this one among them.</param>
    internal static IndexModel Of(string root, DocsRun run, RunHistory history)
    {
        var place = history.PlaceOf(run.Id) + 1;
        var tables = history.Runs.Take(place).SelectMany(line => line.Tables.Keys).Distinct().Order();
        return new(root, run, [.. tables.Select(table =>
        {
            var (line, summary) = history.Before(table, place).First();
            return new IndexTable(line, summary, DocsFolder.PageOf(line.Id, table));
        })]);
    }
}

/// <summary>A table's latest verdict.</summary>
/// <param name="Run">The run that gave it.</param>
/// <param name="Summary">The verdict.</param>
/// <param name="Page">The table's page in that run.</param>
public sealed record IndexTable(RunLine Run, TableSummary Summary, string Page);
