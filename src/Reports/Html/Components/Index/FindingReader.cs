using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>What is wrong with the tables of a run.</summary>
/// <param name="run">The run.</param>
/// <param name="history">The runs, this one among them.</param>
/// <param name="place">Its place among them.</param>
internal sealed class FindingReader(DocsRun run, RunHistory history, int place)
{
    private const int LongestSeen = 60;
    private readonly Dictionary<string, RunLine> _runs = history.Runs.ToDictionary(line => line.Id, StringComparer.Ordinal);

    /// <summary>What is wrong with a table: first what kept it from being judged as it should, then its failing rules in the order of the suite.</summary>
    /// <param name="table">The table.</param>
    /// <param name="changes">What changed of it.</param>
    public IEnumerable<Finding> Of(DocsTable table, TableChanges changes)
    {
        foreach (var fault in Faults(table))
            yield return fault;

        var changed = changes.Rules.ToDictionary(change => change.Id, StringComparer.Ordinal);
        foreach (var result in table.Suite.Results.Where(result => result.Outcome is Outcome.Unmet or Outcome.Errored))
            yield return Rule(table, result, changed.GetValueOrDefault(result.Id));
    }

    /// <summary>A rule of the table, whatever came of it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="result">The rule.</param>
    /// <param name="change">What became of it; null when nothing did.</param>
    public Finding Rule(DocsTable table, ExpectationResult result, RuleChange? change)
    {
        var since = change?.Now?.Since is { } id ? _runs.GetValueOrDefault(id) : null;
        return new(table.Id, result.Sentence, $"{PageOf(table)}#{RuleAnchor.Of(result.Id)}", Gravities.Of(result, table.Verdict))
        {
            Failing = result.Outcome == Outcome.Unmet ? result.Details.UnexpectedCount : null,
            Judged = result.Details.ElementCount - (result.Details.MissingCount ?? 0),
            Seen = Seen(result),
            Change = change,
            Since = since,
            Runs = since is null ? 1 : RunsFrom(since, table.Id).Count(),
            Owner = table.Suite.Owner,
        };
    }

    private IEnumerable<Finding> Faults(DocsTable table)
    {
        var suite = table.Suite;
        var faults = suite.Faults.ToList();
        if (suite.Batch is { MissingColumns: { Count: > 0 } missing })
            faults.Add($"the data lack declared columns: {string.Join(", ", missing)}");
        if (suite is { TooManyRejected: true, Batch.RejectedRows: var rejected })
            faults.Add($"{Amount.Of(rejected, "record")} could not be read as rows, more than the suite allows");
        if (suite.NothingEvaluated)
            faults.Add("no rule had anything to judge: the data hold no rows that they look at");
        if (faults.Count == 0)
            yield break;

        var lines = history.Runs.Take(place + 1).Reverse().Where(line => line.Tables.ContainsKey(table.Id)).TakeWhile(line => line.Tables[table.Id] == table.Verdict).ToList();
        foreach (var fault in faults)
            yield return new(table.Id, fault, PageOf(table), Gravity.Fault) { Since = lines.LastOrDefault(), Runs = Math.Max(1, lines.Count), Owner = suite.Owner };
    }

    private IEnumerable<RunLine> RunsFrom(RunLine since, TableId table)
        => history.Runs.Take(place + 1).SkipWhile(line => line.Id != since.Id).Where(line => line.Tables.ContainsKey(table));

    private string PageOf(DocsTable table) => DocsFolder.PageOf(run.Id, table.Id);

    private static string? Seen(ExpectationResult result) => result switch
    {
        { Error: { } error } => Visible.Cut(error.Message, 2 * LongestSeen),
        { Details: { UnexpectedCount: null, Observed: { } observed } } => observed.Value is null ? observed.InWords ?? "nothing" : Amount.Observed(observed.Value, LongestSeen),
        _ => null,
    };
}
