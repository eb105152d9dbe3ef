using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Portraiture;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Validation;

/// <summary>
/// Judges a batch by a suite. The main path of this project: every rule says what it needs to know, one scan measures it all, every rule
/// concludes, and examples are fetched for those that failed. The few rules that can say what they need only when something has been
/// measured (a z-score needs the mean) share a second scan.
/// </summary>
public sealed class SuiteValidator
{
    private readonly PiiMask _mask;
    private readonly DateTimeOffset _now;

    /// <summary>A validator.</summary>
    /// <param name="mask">Masks the values of <c>pii</c> columns.</param>
    /// <param name="now">The moment that ages of data are counted to: the start of the run, the same for all its suites.</param>
    public SuiteValidator(PiiMask mask, DateTimeOffset now)
    {
        _mask = mask;
        _now = now;
    }

    /// <summary>Whether each judged batch gets a portrait, which the data docs show. Default false: it costs a further pass over the data.</summary>
    public bool WithPortraits { get; init; }

    /// <summary>Judges a batch.</summary>
    /// <param name="suite">What is expected.</param>
    /// <param name="batch">The data.</param>
    /// <param name="otherBatch">Finds the batch of another suite that a rule refers to; throws <see cref="CannotEvaluateException"/> where there is none.</param>
    /// <param name="cancel">Interrupts the work.</param>
    /// <returns>The number of rows judged, and a result for each rule in the suite's order.</returns>
    /// <exception cref="BatchUnreliableException">The engine can't read the batch as its reader did.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public JudgedBatch Judge(Suite suite, Batch batch, Func<string, Batch> otherBatch, CancellationToken cancel)
    {
        List<RuleCase> cases = [.. suite.Rules.Select(rule => new RuleCase(rule))];

        foreach (var it in cases)
            it.Plan(new(batch, it.Rule.RowCondition, otherBatch, _now));

        var values = MetricScan.Run(batch, cases.SelectMany(it => it.Metrics), cancel);

        var late = cases.FindAll(it => it.PlanNext(values));
        foreach (var it in cases.Except(late))
            it.Conclude(values);

        if (late.Count > 0)
        {
            var further = MetricScan.Run(batch, late.SelectMany(it => it.Metrics), cancel);
            late.ForEach(it => it.Conclude(further));
        }

        QueryRows.Fetch(suite, batch, cases, cancel);
        UnexpectedSamples.Fetch(suite, batch, values.Rows, cases, cancel);

        var judged = new JudgedBatch(batch, values.Rows, [.. cases.Select(it => it.Result(suite, _mask))])
        {
            RowRules = [.. cases.Select((it, i) => it.RowRule(i)).OfType<JudgedRowRule>()],
        };
        if (!WithPortraits)
            return judged;

        var (portrait, fault) = Portraitist.Portray(suite, judged, _mask, cancel);
        return judged with { Portrait = portrait, PortraitFault = fault };
    }
}

/// <summary>A batch and the verdict on it.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Rows">The rows judged.</param>
/// <param name="Results">A result for each rule, in the suite's order.</param>
public sealed record JudgedBatch(Batch Batch, long Rows, IReadOnlyList<ExpectationResult> Results)
{
    /// <summary>The rules that judge row by row and could be evaluated, in the suite's order.</summary>
    public IReadOnlyList<JudgedRowRule> RowRules { get; init; } = [];

    /// <summary>What the batch looks like; null unless it was asked for and could be made.</summary>
    public TablePortrait? Portrait { get; init; }

    /// <summary>Why there is no portrait though it was asked for; null otherwise.</summary>
    public string? PortraitFault { get; init; }
}

/// <summary>A row-by-row rule, what came of it, and which rows it finds unexpected.</summary>
/// <param name="Index">Its place among the suite's rules and the results.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Unexpected">SQL over a row of the batch, which stands under the name <c>ccq_batch</c>: true where the rule finds it unexpected, null counts as false.
/// The verdict's counts and examples come from the same.</param>
/// <param name="Reach">How far it looks to judge a row.</param>
/// <param name="Mostly">The least share of the rows that must be as expected.</param>
public sealed record JudgedRowRule(int Index, Rule Rule, Outcome Outcome, string Unexpected, RowReach Reach, double Mostly);
