using ContactCenter.Reports.Html.Components;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>A table in one of its latest runs.</summary>
/// <param name="Run">The run.</param>
/// <param name="Table">The table in it.</param>
/// <param name="Page">Its page there, from the root of the folder; null for the run at hand, and where it is not kept.</param>
/// <param name="IsThis">Whether it is the run at hand.</param>
public sealed record EarlierRun(RunLine Run, TableSummary Table, string? Page, bool IsThis)
{
    /// <summary>The verdict, as the badge has it.</summary>
    internal VerdictWord Word => VerdictWord.Of(Table.Verdict);

    /// <summary>The run in a few words: <c>2026-11-22 05:19:02 UTC: failed, 3 rules failing, 2,500 rows</c>.</summary>
    public string Text
        => $"{Times.Minute(Run.StartedAt)}: {Word.Text}, {(Table.Rules.Count == 0 ? "" : $"{Amount.Of(Table.Failing, "rule")} failing, ")}{Amount.Of(Table.Rows, "row")}";

    /// <summary>The table's runs, oldest first, the one at hand last.</summary>
    /// <param name="history">All runs.</param>
    /// <param name="place">The place of the one at hand.</param>
    /// <param name="table">The table.</param>
    internal static IReadOnlyList<EarlierRun> Of(RunHistory history, int place, TableId table)
    {
        // Told by the history alone and not by what lies in the folder, so that the page stays the same when it is made again.
        var kept = history.Runs.Take(place).TakeLast(DataDocs.RunsWithPages - 1).Select(run => run.Id).ToHashSet(StringComparer.Ordinal);
        var at = history.Runs[place];
        return [.. history.Before(table, place).Take(TableModel.MostRuns - 1).Reverse()
            .Select(it => new EarlierRun(it.Run, it.Table, kept.Contains(it.Run.Id) ? DocsFolder.PageOf(it.Run.Id, table) : null, IsThis: false)),
            new EarlierRun(at, history.Summary(at.Id).Find(table)!, null, IsThis: true)];
    }
}
