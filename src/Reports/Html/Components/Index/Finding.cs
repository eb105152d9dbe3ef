using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>Something wrong with a table: a rule that failed, or a reason why the table could not be judged as it should.</summary>
/// <param name="Table">The table.</param>
/// <param name="Sentence">What is expected; of a fault what is wrong.</param>
/// <param name="Page">Where it stands, below the folder's root.</param>
/// <param name="Gravity">How much it matters.</param>
public sealed record Finding(TableId Table, string Sentence, string Page, Gravity Gravity)
{
    /// <summary>Rows that are not as expected; null where none are counted.</summary>
    public long? Failing { get; init; }

    /// <summary>Rows that were judged; null as well.</summary>
    public long? Judged { get; init; }

    /// <summary>What was seen instead of what was expected, where no rows are counted; null if there is nothing to tell.</summary>
    public string? Seen { get; init; }

    /// <summary>What became of it since the table was judged before; null for a fault.</summary>
    public RuleChange? Change { get; init; }

    /// <summary>The run in which it began; null when that is no longer known.</summary>
    public RunLine? Since { get; init; }

    /// <summary>In how many runs of the table it was so, without a break; at least 1.</summary>
    public int Runs { get; init; } = 1;

    /// <summary>Who answers for the table; null if the suite does not say.</summary>
    public string? Owner { get; init; }
}

/// <summary>How much a finding matters. Ordered: a greater value matters more.</summary>
public enum Gravity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>A critical rule whose rows were set aside: the run went on.</summary>
    SetAside,

    /// <summary>A critical rule.</summary>
    Critical,

    /// <summary>It could not be judged.</summary>
    Fault,
}

/// <summary>The words for it.</summary>
internal static class Gravities
{
    public static Gravity Of(ExpectationResult rule, TableVerdict table) => rule switch
    {
        { Outcome: Outcome.Errored } => Gravity.Fault,
        { Severity: Severity.Critical } => table == TableVerdict.Warned ? Gravity.SetAside : Gravity.Critical,
        { Severity: Severity.Warning } => Gravity.Warning,
        _ => Gravity.Info,
    };

    public static VerdictWord Word(this Gravity gravity) => gravity switch
    {
        Gravity.Fault => new("✗", "not judged", "bad"),
        Gravity.Critical => new("✗", "critical", "bad"),
        Gravity.SetAside => new("!", "critical, set aside", "warn"),
        Gravity.Warning => new("!", "warning", "warn"),
        _ => new("·", "info", "none"),
    };
}
