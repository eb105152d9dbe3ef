using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages.Tables;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages;

/// <summary>What the page of a table in a run shows.</summary>
/// <param name="Root">The way to the folder's root.</param>
/// <param name="Run">The run.</param>
/// <param name="Table">The table in it.</param>
/// <param name="Strip">What came of it, why, and what it is.</param>
/// <param name="Runs">The table in the latest runs, oldest first, this one last; at most 30.</param>
/// <param name="Changes">What changed of its rules since its run before.</param>
/// <param name="Groups">Its rules by column, failures first.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Schema">What changed of them.</param>
/// <param name="Shared">Rules that fail on the same rows.</param>
/// <param name="Clusters">Where failing rows gather.</param>
public sealed record TableModel(
    string Root,
    DocsRun Run,
    DocsTable Table,
    TableStrip Strip,
    IReadOnlyList<EarlierRun> Runs,
    ChangeView Changes,
    IReadOnlyList<RuleGroup> Groups,
    IReadOnlyList<ColumnView> Columns,
    SchemaChanges Schema,
    IReadOnlyList<SharedRules> Shared,
    IReadOnlyList<ClusterView> Clusters)
{
    /// <summary>How many runs a page looks back, the one at hand with them.</summary>
    public const int MostRuns = 30;

    // As many as fill the first screens; a reader who wants more can unfold them.
    private const int Unfolded = 3;

    /// <summary>The command that judges the table again.</summary>
    public string Command => Visible.Of(ReproducingCommand.Of(Run, Table));

    /// <summary>What the rules can be filtered by, and how many there are of each.</summary>
    public IReadOnlyList<(string Value, string Label, long Count)> Choices
    {
        get
        {
            var counts = Groups.SelectMany(group => group.Failing.Concat(group.Brief).Concat(group.Passed))
                .SelectMany(rule => rule.Filters.Split(' '))
                .CountBy(filter => filter)
                .ToDictionary(StringComparer.Ordinal);
            string[] values = ["failing", "critical", "error", "warning", "info", "new", "worsened", "met", "idle"];
            return [.. values.Select(value => (value, value == "idle" ? "nothing to judge" : value, (long)counts.GetValueOrDefault(value)))];
        }
    }

    /// <summary>Whether what a failing rule found is unfolded from the start: that of the first ones.</summary>
    public Func<RuleView, bool> IsUnfolded => Groups.SelectMany(group => group.Failing).Take(Unfolded).Contains;

    /// <summary>What there is to say on what the data look like; null if nothing.</summary>
    public string? PortraitNote => Table.Suite switch
    {
        { PortraitFault: { } fault } => $"What is in the columns could not be found out: {LongText.Of(fault, LongText.Message)}",
        { Portrait.SampledRows: { } rows } => $"Figures of the columns, and of rows below the rules, are of a sample of {Amount.Of(rows, "row")}.",
        _ => null,
    };

    /// <summary>The model of a table as of a run.</summary>
    internal static TableModel Of(string root, DocsRun run, DocsTable table, RunHistory history)
    {
        var place = history.PlaceOf(run.Id);
        var runs = EarlierRun.Of(history, place, table.Id);
        var changes = TableChanges.Of(history, table.Id, place);
        var rules = new RuleHistory(
            history.Runs.Take(place + 1).Where(line => line.Tables.ContainsKey(table.Id)),
            runs.Select(it => it.Table),
            changes);
        var groups = RuleGroup.Of(table, rules);
        var before = runs.SkipLast(1).LastOrDefault(it => it.Table.Columns.Count > 0);
        var schema = SchemaChanges.Between(table.Suite.Batch?.Columns ?? [], before?.Table.Columns ?? [], before?.Run);
        return new(
            root,
            run,
            table,
            TableStrip.Of(run, table, groups),
            runs,
            ChangeView.Of(table, changes, runs.FirstOrDefault(it => it.Run.Id == changes.Before?.Id)?.Page),
            groups,
            ColumnView.Of(table.Suite, schema),
            schema,
            SharedRules.Of(table, table.Suite.Portrait?.SharedFailures ?? []),
            [.. (table.Suite.Portrait?.Clusters ?? []).Select(ClusterView.Of)]);
    }
}
