namespace ContactCenter.Reports.Html.History;

/// <summary>What became of a rule since its table was judged before, in the order in which people want to know it.</summary>
public enum ChangeKind
{
    /// <summary>It fails and did not before, or was not there.</summary>
    New,

    /// <summary>It fails both times, now with a greater share of the rows it judged; with more of them where there is no share.</summary>
    Worsened,

    /// <summary>It fails both times, now with a lesser share or count.</summary>
    Improved,

    /// <summary>It fails both times, no better and no worse as far as can be told.</summary>
    Known,

    /// <summary>It failed, and is met now.</summary>
    Fixed,

    /// <summary>It failed, and now there was nothing to judge: nobody knows whether it would still.</summary>
    Unjudged,

    /// <summary>It is no longer in the suite.</summary>
    Gone,
}

/// <summary>A rule of which there is something to tell. A rule that did not fail, and does not, is no change.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Now">The rule as it was judged now; null when it is not there.</param>
/// <param name="Before">As it was judged before; null when it was not there.</param>
public sealed record RuleChange(ChangeKind Kind, RuleSummary? Now, RuleSummary? Before)
{
    /// <summary>The rule's id.</summary>
    public string Id => (Now ?? Before)!.Id;

    /// <summary>The changes of a table: of the rules that are there in the order of the suite, then those that are gone.</summary>
    /// <param name="now">The table now.</param>
    /// <param name="before">The table when it was last judged; null when it never was: then every failure is new.</param>
    internal static IReadOnlyList<RuleChange> Between(TableSummary now, TableSummary? before)
    {
        var earlier = before?.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal) ?? [];
        var changes = new List<RuleChange>();
        foreach (var rule in now.Rules)
        {
            earlier.Remove(rule.Id, out var was);
            if (Of(rule, was) is { } kind)
                changes.Add(new(kind, rule, was));
        }

        foreach (var was in before?.Rules ?? [])
        {
            if (!earlier.ContainsKey(was.Id))
                continue;
            // A table that could not be read has no rules at all: they are not gone from its suite.
            if (now.Rules.Count > 0)
                changes.Add(new(ChangeKind.Gone, null, was));
            else if (was.Fails)
                changes.Add(new(ChangeKind.Unjudged, null, was));
        }

        return changes;
    }

    private static ChangeKind? Of(RuleSummary now, RuleSummary? before) => (now, before) switch
    {
        ({ Fails: true }, null or { Fails: false, Since: null }) => ChangeKind.New,
        // It failed, then had nothing to judge: there is nothing to compare with, but it is not new.
        ({ Fails: true }, { Fails: false }) => ChangeKind.Known,
        ({ Fails: true }, _) => Worse(now, before),
        ({ Outcome: Expectations.Results.Outcome.Met }, { Fails: true }) => ChangeKind.Fixed,
        (_, { Fails: true }) => ChangeKind.Unjudged,
        _ => null,
    };

    // A drop of twice the rows with twice the failures is no worse, and six of 3,001 rows are what six of 3,002 were: the share and the number of rows
    // must both have grown, or the share by more than a tenth.
    private static ChangeKind Worse(RuleSummary now, RuleSummary before)
    {
        var byCount = now is { Unexpected: { } count } && before is { Unexpected: { } earlierCount } ? count.CompareTo(earlierCount) : 0;
        if (now is not { Share: { } share } || before is not { Share: { } earlier })
            return KindOf(byCount);
        if (share > earlier * 1.1 || earlier > share * 1.1)
            return KindOf(share.CompareTo(earlier));
        return byCount == share.CompareTo(earlier) ? KindOf(byCount) : ChangeKind.Known;
    }

    private static ChangeKind KindOf(int order) => order switch
    {
        > 0 => ChangeKind.Worsened,
        < 0 => ChangeKind.Improved,
        _ => ChangeKind.Known,
    };
}
