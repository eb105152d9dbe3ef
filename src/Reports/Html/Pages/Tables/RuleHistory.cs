using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>What the runs until the one at hand tell of the rules of its table.</summary>
internal sealed class RuleHistory
{
    private readonly List<Dictionary<string, RuleSummary>> _latest;
    private readonly Dictionary<string, int> _places;
    private readonly List<RunLine> _runs;
    private readonly Dictionary<string, RuleChange> _changes;

    /// <param name="runs">All runs that judged the table, oldest first, the one at hand last.</param>
    /// <param name="latest">The table in the latest of them, oldest first, the one at hand last; at most <see cref="TableModel.MostRuns"/>.</param>
    /// <param name="changes">What changed since the run before.</param>
    public RuleHistory(IEnumerable<RunLine> runs, IEnumerable<TableSummary> latest, TableChanges changes)
    {
        _runs = [.. runs];
        _places = _runs.Index().ToDictionary(it => it.Item.Id, it => it.Index, StringComparer.Ordinal);
        _latest = [.. latest.Select(table => table.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal))];
        _changes = changes.Rules.ToDictionary(change => change.Id, StringComparer.Ordinal);
    }

    /// <summary>The rule in the latest runs.</summary>
    /// <param name="rule">Its id.</param>
    /// <param name="limit">The share of rows that may fail; null for a rule that judges no rows.</param>
    public Sparkline Sparkline(string rule, double? limit)
        => new([.. _latest.Select(rules => rules.GetValueOrDefault(rule) is { Outcome: not Expectations.Results.Outcome.NotApplicable } point ? point : null)], limit);

    /// <summary>What became of it since the run before; null where there is nothing to tell.</summary>
    public RuleChange? Change(string rule) => _changes.GetValueOrDefault(rule);

    /// <summary>Since when it fails without a break; null when it does not.</summary>
    public FailingSince? Since(string rule)
    {
        if (_latest[^1].GetValueOrDefault(rule)?.Since is not { } since)
            return null;
        // A run whose summary was removed is known by its id only.
        return _places.TryGetValue(since, out var place) ? new(since, _runs[place].StartedAt, _runs.Count - place) : new(since, null, null);
    }
}

/// <summary>Since when a rule fails without a break.</summary>
/// <param name="Run">The run in which it began to.</param>
/// <param name="StartedAt">When that was, UTC; null when the run is not known any more.</param>
/// <param name="Runs">The runs that judged the table since, with that one and the one at hand; null likewise.</param>
public sealed record FailingSince(string Run, DateTimeOffset? StartedAt, int? Runs);
