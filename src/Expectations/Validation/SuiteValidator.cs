using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Results;
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

        return new(batch, values.Rows, [.. cases.Select(it => it.Result(suite, _mask))]);
    }
}

/// <summary>A batch and the verdict on it.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Rows">The rows judged.</param>
/// <param name="Results">A result for each rule, in the suite's order.</param>
public sealed record JudgedBatch(Batch Batch, long Rows, IReadOnlyList<ExpectationResult> Results);
