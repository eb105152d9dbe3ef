namespace ContactCenter.Reports.Html.History;

/// <summary>Which runs keep their verdict and their pages. Of all others the summary stays.</summary>
internal static class Retention
{
    /// <summary>Removes the verdicts and pages of runs that are neither among the latest nor the last to have judged one of their tables.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="history">Its runs.</param>
    /// <param name="latest">How many of the latest runs stay whole.</param>
    /// <exception cref="IOException">A file can't be removed.</exception>
    public static void Apply(DocsFolder folder, RunHistory history, int latest)
    {
        var stay = history.Runs.TakeLast(latest).Select(run => run.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var table in history.Runs.SelectMany(run => run.Tables.Keys).Distinct())
            stay.Add(history.Runs.Last(run => run.Tables.ContainsKey(table)).Id);

        foreach (var run in history.Runs.Where(run => !stay.Contains(run.Id) && File.Exists(folder.Full(DocsFolder.Verdict(run.Id)))))
        {
            // The verdict first: without it the pages are not linked to, even if they can't be removed.
            File.Delete(folder.Full(DocsFolder.Verdict(run.Id)));
            foreach (var page in Directory.EnumerateFiles(folder.Full(DocsFolder.OfRun(run.Id)), "*.html", SearchOption.AllDirectories))
                File.Delete(page);
            foreach (var empty in Directory.EnumerateDirectories(folder.Full(DocsFolder.OfRun(run.Id))))
                Directory.Delete(empty);
        }
    }
}
