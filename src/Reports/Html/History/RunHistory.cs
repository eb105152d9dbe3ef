namespace ContactCenter.Reports.Html.History;

/// <summary>The runs that a folder of data docs knows, oldest first. Summaries are read when they are asked for.</summary>
internal sealed class RunHistory
{
    private readonly DocsFolder _folder;
    private readonly Dictionary<string, RunSummary> _read = new(StringComparer.Ordinal);

    private RunHistory(DocsFolder folder, IReadOnlyList<RunLine> runs)
    {
        _folder = folder;
        Runs = runs;
    }

    /// <summary>A line for each run, oldest first.</summary>
    public IReadOnlyList<RunLine> Runs { get; }

    /// <summary>Opens the history of a folder: its index, with what is missing in it taken from the summaries.</summary>
    /// <exception cref="FormatException">A summary is not one.</exception>
    public static RunHistory Open(DocsFolder folder)
    {
        var runs = folder.Full(DocsFolder.Runs);
        var ids = Directory.Exists(runs)
            ? Directory.EnumerateDirectories(runs).Select(Path.GetFileName).Where(id => File.Exists(folder.Full(DocsFolder.Summary(id!)))).ToList()
            : [];
        var index = folder.Full(DocsFolder.RunIndex);
        var known = File.Exists(index) ? RunIndex.Read(File.ReadAllBytes(index)).Runs.ToDictionary(run => run.Id, StringComparer.Ordinal) : [];
        // By time first: a replay's record may come from elsewhere, and ids of one second have no order of their own.
        var lines = ids.Select(id => known.GetValueOrDefault(id!) ?? RunLine.Of(Read(folder, id!)));
        return new(folder, [.. lines.OrderBy(run => run.StartedAt).ThenBy(run => run.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The summary of a run that the history knows.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public RunSummary Summary(string run)
    {
        if (!_read.TryGetValue(run, out var summary))
            _read[run] = summary = Read(_folder, run);
        return summary;
    }

    /// <summary>The runs before one that judged a table, latest first.</summary>
    /// <param name="table">The table.</param>
    /// <param name="place">The place of the one in <see cref="Runs"/>; their number for all runs.</param>
    public IEnumerable<(RunLine Run, TableSummary Table)> Before(TableId table, int place)
        => Runs.Take(place).Reverse().Where(run => run.Tables.ContainsKey(table)).Select(run => (run, Summary(run.Id).Find(table)!));

    /// <summary>The latest run before one in which the rules of a table were judged; a run that could not read it tells nothing about them.</summary>
    /// <returns>Nulls where there is none.</returns>
    public (RunLine? Run, TableSummary? Table) LastJudged(TableId table, int place)
        => Before(table, place).FirstOrDefault(it => it.Table.Rules.Count > 0);

    /// <summary>The place of a run among the others.</summary>
    public int PlaceOf(string run) => Runs.Index().First(it => it.Item.Id == run).Index;

    /// <summary>The page of a pipeline's dashboards; null when its rows are not kept here.</summary>
    public string? DashboardsOf(string pipeline)
        => File.Exists(_folder.Full(DocsFolder.DashboardRows(pipeline))) ? DocsFolder.DashboardPage(pipeline) : null;

    private static RunSummary Read(DocsFolder folder, string run)
    {
        try
        {
            return RunSummaryJson.Read(File.ReadAllBytes(folder.Full(DocsFolder.Summary(run))));
        }
        catch (FormatException e)
        {
            throw new FormatException($"{DocsFolder.Summary(run)}: {e.Message}", e);
        }
    }
}
