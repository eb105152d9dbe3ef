using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>A table's latest verdict.</summary>
/// <param name="Run">The run that gave it.</param>
/// <param name="Summary">The verdict.</param>
/// <param name="Page">The table's page in that run, below the folder's root.</param>
/// <param name="IsOfThisRun">False when the run at hand did not judge it.</param>
/// <param name="Changes">What changed of it in the run that gave the verdict.</param>
/// <param name="Health">Its last runs.</param>
public sealed record IndexTable(RunLine Run, TableSummary Summary, string Page, bool IsOfThisRun, TableChanges Changes, Health Health)
{
    /// <summary>The first of the latest runs, without a break, in which it was not judged well; null when it was.</summary>
    public RunLine? BadSince { get; init; }

    /// <summary>What the filters know it by, as in <c>data-verdict</c>.</summary>
    public string Filters => string.Join(' ', [FilterWord.Of(Summary.Verdict), .. IsChanged ? ["changed"] : Array.Empty<string>(), .. IsOfThisRun ? [] : new[] { "earlier" }]);

    /// <summary>True when rules of it broke, got worse or were mended.</summary>
    public bool IsChanged => IsOfThisRun && Changes.Before is not null && Changes.Rules.Any(change => change.Kind is ChangeKind.New or ChangeKind.Worsened or ChangeKind.Fixed);

    /// <summary>Failed, unreadable or with nothing to judge.</summary>
    internal static bool IsBad(TableVerdict verdict) => verdict is TableVerdict.Failed or TableVerdict.Unreadable or TableVerdict.NothingEvaluated;

    internal static IndexTable Of(RunHistory history, TableId table, int place, bool isOfThisRun)
    {
        var (line, summary) = history.Before(table, place + 1).First();
        var known = history.Runs.Take(place + 1).Where(run => run.Tables.ContainsKey(table)).ToList();
        return new(
            line,
            summary,
            DocsFolder.PageOf(line.Id, table),
            isOfThisRun,
            TableChanges.Of(history, table, history.PlaceOf(line.Id)),
            Health.Of(known, table))
        {
            BadSince = known.AsEnumerable().Reverse().TakeWhile(run => IsBad(run.Tables[table])).LastOrDefault(),
        };
    }
}
