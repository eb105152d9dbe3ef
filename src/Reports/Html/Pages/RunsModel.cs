using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Pages;

/// <summary>What the list of runs shows.</summary>
/// <param name="Runs">All runs, latest first.</param>
/// <param name="Kept">The runs whose pages are kept.</param>
public sealed record RunsModel(IReadOnlyList<RunLine> Runs, IReadOnlySet<string> Kept)
{
    internal static RunsModel Of(RunHistory history, Func<string, bool> hasPage)
        => new([.. history.Runs.Reverse()], history.Runs.Select(run => run.Id).Where(hasPage).ToHashSet(StringComparer.Ordinal));
}
