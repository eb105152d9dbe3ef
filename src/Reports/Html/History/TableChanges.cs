namespace ContactCenter.Reports.Html.History;

/// <summary>What changed of a table since the latest run before that judged it.</summary>
/// <param name="Before">That run; null when there was none.</param>
/// <param name="Rules">The changed rules, and the failing ones that did not change.</param>
public sealed record TableChanges(RunLine? Before, IReadOnlyList<RuleChange> Rules)
{
    /// <summary>How many rules changed so.</summary>
    public int Count(ChangeKind kind) => Rules.Count(rule => rule.Kind == kind);

    /// <summary>The changes of a table as of a run.</summary>
    /// <param name="history">The runs, this one among them.</param>
    /// <param name="table">The table.</param>
    /// <param name="place">The place of the run among <see cref="RunHistory.Runs"/>; it judged the table.</param>
    internal static TableChanges Of(RunHistory history, TableId table, int place)
    {
        var now = history.Summary(history.Runs[place].Id).Find(table)!;
        var (run, before) = history.LastJudged(table, place);
        return new(run, RuleChange.Between(now, before));
    }
}
