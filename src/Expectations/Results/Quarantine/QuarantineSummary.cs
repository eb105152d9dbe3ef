namespace ContactCenter.Expectations.Results.Quarantine;

/// <summary>What lies in the quarantine of one source.</summary>
/// <param name="System">The system.</param>
/// <param name="Table">The source's table.</param>
/// <param name="OpenRows">Rows that broke a rule and that nothing has closed.</param>
/// <param name="OpenRecords">Records that could not be read as rows and that nothing has closed.</param>
/// <param name="Waiting">Open rows whose only fault is that a row they refer to is not there; null when the source's rules are not known.</param>
/// <param name="OldestOpen">When the oldest open row was set aside, UTC; null without one.</param>
/// <param name="OpenByRule">How many open rows broke each rule, the most first; a row that broke several is in each.</param>
/// <param name="Accepted">Rows that were closed because they went on.</param>
/// <param name="Repeats">Rows that were closed because another one has their place.</param>
/// <param name="Dropped">Rows that somebody dropped.</param>
public sealed record QuarantineSummary(
    string System,
    string Table,
    long OpenRows,
    long OpenRecords,
    long? Waiting,
    DateTimeOffset? OldestOpen,
    IReadOnlyList<RuleCount> OpenByRule,
    long Accepted,
    long Repeats,
    long Dropped)
{
    /// <summary>All that is open.</summary>
    public long Open => OpenRows + OpenRecords;

    /// <summary>All that was closed.</summary>
    public long Closed => Accepted + Repeats + Dropped;
}

/// <summary>A rule and how many rows broke it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Rows">The rows.</param>
public sealed record RuleCount(string Rule, long Rows);
