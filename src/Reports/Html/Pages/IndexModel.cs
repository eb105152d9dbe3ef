using ContactCenter.Reports.Html.Components.Index;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Pages;

/// <summary>What the first page shows, of the folder or of one run.</summary>
/// <param name="Root">The way to the folder's root.</param>
/// <param name="Run">The run at hand, whole.</param>
/// <param name="Line">The run at hand in a line.</param>
/// <param name="Changes">What changed since its tables were judged before.</param>
/// <param name="Findings">All that is wrong with its tables, the gravest first.</param>
/// <param name="Steps">What to do first.</param>
/// <param name="Tables">The latest verdict of each table known by then.</param>
/// <param name="Health">The last runs.</param>
/// <param name="Pipelines">What its pipelines did; empty for <c>validate</c>.</param>
public sealed record IndexModel(
    string Root,
    DocsRun Run,
    RunLine Line,
    RunChanges Changes,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<NextStep> Steps,
    IReadOnlyList<IndexTable> Tables,
    Health Health,
    IReadOnlyList<PipelineModel> Pipelines)
{
    /// <summary>The tables that this run did not judge and that were bad when they were judged last.</summary>
    public IReadOnlyList<IndexTable> BadElsewhere => [.. Tables.Where(table => !table.IsOfThisRun && table.BadSince is not null)];

    /// <summary>The model as of a run.</summary>
    /// <param name="root">The way from the page to the folder's root.</param>
    /// <param name="run">The run.</param>
    /// <param name="history">The runs, this one among them.</param>
    internal static IndexModel Of(string root, DocsRun run, RunHistory history)
    {
        var place = history.PlaceOf(run.Id);
        var isLatest = root.Length == 0;
        var changes = run.Tables.ToDictionary(table => table.Id, table => TableChanges.Of(history, table.Id, place));
        var reader = new FindingReader(run, history, place);
        IReadOnlyList<Finding> findings = [.. run.Tables.SelectMany(table => reader.Of(table, changes[table.Id])).Order(Worst.First)];

        // A page of one run shows that run alone: the pages of others may be gone before it is.
        var tables = isLatest ? history.Runs.SelectMany(line => line.Tables.Keys).Distinct().Order() : run.Tables.Select(table => table.Id);
        return new(
            root,
            run,
            history.Runs[place],
            RunChanges.Of(run, changes, findings, reader),
            findings,
            NextStep.Of(run, findings),
            [.. tables.Select(table => IndexTable.Of(history, table, place, changes.ContainsKey(table)))],
            Health.Of(history.Runs.Take(place + 1)),
            run.Record is { } record ? [.. record.Pipelines.Select(pipeline => PipelineModel.Of(record, pipeline, history))] : []);
    }
}
