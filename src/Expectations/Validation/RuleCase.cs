using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Validation;

/// <summary>One rule on its way through a validation: planned, measured, concluded, and given its examples. A step that fails ends the way with an error.</summary>
internal sealed class RuleCase(Rule rule)
{
    private Measurement? _measurement;
    private Conclusion? _conclusion;
    private EvaluationError? _error;

    public Rule Rule { get; } = rule;

    /// <summary>What to measure for it; nothing when it could not be planned.</summary>
    public IEnumerable<Metric> Metrics => _measurement?.Metrics.Select(f => f.Metric) ?? [];

    /// <summary>The unexpected rows to fetch examples of, and how many there are; null when there are none to fetch.</summary>
    public (UnexpectedRows Rows, long Count)? Wanted
        => _conclusion is { Outcome: Outcome.Unmet, Details.UnexpectedCount: > 0 and var count } && _measurement?.Unexpected is { } rows
            ? (rows, count)
            : null;

    /// <summary>A query of the unexpected rows, where the rule gives them itself and is unmet; null otherwise.</summary>
    public string? WantedQuery
        => _conclusion is { Outcome: Outcome.Unmet, Details.UnexpectedCount: > 0 } ? _measurement?.UnexpectedRowsQuery : null;

    /// <summary>The examples, where some were wanted.</summary>
    public UnexpectedSample? Sample { get; set; }

    /// <summary>What it says of rows; null when it judges no rows or could not be evaluated.</summary>
    public JudgedRowRule? RowRule(int index)
        => Rule.Expectation is RowExpectation expectation && _conclusion is { } conclusion && _measurement?.Unexpected is { } rows
            ? new(index, Rule, conclusion.Outcome, rows.Predicate, expectation.Reach, expectation.Mostly)
            : null;

    public void Plan(BatchScope batch) => Try(() => _measurement = Rule.Expectation.Measure(batch));

    /// <summary>Plans the second step of a rule that has one; false where there is none, or it can't be planned.</summary>
    public bool PlanNext(MetricValues values)
    {
        if (_measurement?.Next is not { } next)
            return false;
        _measurement = null;
        Try(() => _measurement = next(values));
        return _measurement is not null;
    }

    public void Conclude(MetricValues values) => Try(() => _conclusion = _measurement?.Conclude(values));

    public void Fail(string message, string? sql)
    {
        _conclusion = null;
        _error = new(message, sql);
    }

    private void Try(Action step)
    {
        try
        {
            step();
        }
        catch (CannotEvaluateException e)
        {
            Fail(e.Message, sql: null);
        }
        catch (MetricFailedException e)
        {
            Fail(e.Message, e.Sql);
        }
    }

    public ExpectationResult Result(Suite suite, PiiMask mask)
    {
        var expectation = Rule.Expectation;
        var details = _conclusion?.Details ?? ResultDetails.None;
        if (Sample is not null)
            details = Sample.AddTo(details, suite, mask);
        if (expectation.ObservesValues && suite.Column(expectation.Columns[0])?.Pii is { } kind && details.Observed is { } observed)
            details = details with { Observed = observed with { Value = ObservedMask.Of(observed.Value, value => mask.Token(kind, value)) } };

        return new(
            Rule.Id,
            ExpectationCatalogue.Of(expectation).Name,
            Rule.RowCondition is null ? Rule.Kwargs : [.. Rule.Kwargs, new("row_condition", Rule.RowCondition)],
            Rule.Severity,
            expectation.Sentence,
            _conclusion?.Outcome ?? Outcome.Errored,
            Rule.Source,
            details,
            // Without a statement the message is our own, and what it quotes are names.
            _error is { Sql: { } sql } && suite.HasPii ? _error with { Message = EngineMessage.WithoutData(_error.Message, sql) } : _error)
        {
            Description = Rule.Description,
            Column = expectation.Columns is [var only] ? only : null,
        };
    }
}
