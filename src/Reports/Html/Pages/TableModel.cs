using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Pages;

/// <summary>What the page of a table in a run shows.</summary>
/// <param name="Root">The way to the folder's root.</param>
/// <param name="Run">The run.</param>
/// <param name="Table">The table in it.</param>
/// <param name="Earlier">The table in the latest runs before, latest first; at most 29.</param>
public sealed record TableModel(string Root, DocsRun Run, DocsTable Table, IReadOnlyList<(RunLine Run, TableSummary Table)> Earlier)
{
    /// <summary>How many runs a page looks back, the one at hand with them.</summary>
    public const int Runs = 30;

    /// <summary>The model of a table as of a run.</summary>
    internal static TableModel Of(string root, DocsRun run, DocsTable table, RunHistory history)
        => new(root, run, table, [.. history.Before(table.Id, history.PlaceOf(run.Id)).Take(Runs - 1)]);
}
