using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Measuring;

/// <summary>A batch as one rule sees it: its columns, and only the rows for which the rule's row condition holds.</summary>
public sealed class BatchScope
{
    private readonly Batch _batch;
    private readonly Func<string, Batch> _otherBatch;

    /// <summary>A view of a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="rowCondition">A SQL predicate; null for all rows.</param>
    /// <param name="otherBatch">Finds the batch of another suite by name; throws <see cref="CannotEvaluateException"/> where there is none.</param>
    /// <param name="now">The moment that ages are counted to.</param>
    public BatchScope(Batch batch, string? rowCondition, Func<string, Batch> otherBatch, DateTimeOffset now)
    {
        _batch = batch;
        _otherBatch = otherBatch;
        Now = now;
        // On lines of its own, so that a comment at the end of the condition does not swallow what follows.
        Where = rowCondition is null ? null : $"(\n{rowCondition}\n)";
    }

    /// <summary>How SQL is written for the batch's engine.</summary>
    public Dialect Dialect => _batch.Dialect;

    /// <summary>The batch's columns, in the order of the data.</summary>
    public IReadOnlyList<BatchColumn> Columns => _batch.Columns;

    /// <summary>What stands after FROM to read the batch.</summary>
    public string Relation => _batch.Relation;

    /// <summary>What stands after FROM to read the rows for which the row condition holds, without anything but the columns of the data.</summary>
    public string Table => TableOf(_batch, Where);

    /// <summary>What stands after FROM to read the batch with each row's place: <c>ccq_part</c>, <c>ccq_row</c>.</summary>
    /// <exception cref="CannotEvaluateException">The rows have no order.</exception>
    public string OrderedRelation => _batch.NumberedRelation
        ?? throw new CannotEvaluateException($"the rows of {_batch.Name} have no order, as those of a table in a database; only rows of files have");

    /// <summary>The moment that ages are counted to: the start of the run.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The row condition as a SQL predicate; null for all rows.</summary>
    public string? Where { get; }

    /// <summary>The number of rows.</summary>
    public MetricField Rows => new(new ScanMetric(Dialect.CountWhere(Where)));

    /// <summary>The column of that name.</summary>
    /// <exception cref="CannotEvaluateException">The batch has no such column.</exception>
    public BatchColumn Column(string name) => Find(_batch, name);

    /// <summary>A column of another suite's batch, and what stands after FROM to read that batch.</summary>
    /// <exception cref="CannotEvaluateException">There is no such suite or column, or its data could not be read.</exception>
    public (string Relation, BatchColumn Column) OtherColumn(string suite, string column)
    {
        var other = _otherBatch(suite);
        return (other.Relation, Find(other, column));
    }

    /// <summary>What stands after FROM to read the columns of another suite's data.</summary>
    /// <exception cref="CannotEvaluateException">There is no such suite, or its data could not be read.</exception>
    public string OtherTable(string suite) => TableOf(_otherBatch(suite), where: null);

    /// <summary>SQL that calls a test of texts: true or false, null for null.</summary>
    /// <param name="name">The test's name, a plain word; the same for equal tests.</param>
    /// <param name="text">SQL of the text.</param>
    /// <param name="test">The test.</param>
    /// <exception cref="CannotEvaluateException">The engine can't call it.</exception>
    public string Test(string name, string text, TextTest test)
    {
        if (_batch.DefineTest is not { } define)
            throw new CannotEvaluateException($"the engine {Dialect.Engine} can't judge this; read the data from a file instead");
        define(name, test);
        return $"{name}({text})";
    }

    /// <summary>What stands after FROM to read another suite's batch.</summary>
    /// <exception cref="CannotEvaluateException">There is no such suite, or its data could not be read.</exception>
    public string OtherRelation(string suite) => _otherBatch(suite).Relation;

    /// <summary>Rows for which a predicate is true.</summary>
    public MetricField CountWhere(string predicate) => new(new ScanMetric(Dialect.CountWhere(Within(predicate))));

    /// <summary>Rows in which a value is not null.</summary>
    public MetricField CountOf(string value) => new(new ScanMetric(Aggregate($"count({value})")));

    /// <summary>An element of the values in their order; null where there are none.</summary>
    public MetricField Element(string value, ElementPosition position)
        => new(new ElementMetric(value, Where, new(Aggregate($"count({value})")), position));

    /// <summary>An aggregate over the rows.</summary>
    /// <param name="call">A call of a SQL aggregate function.</param>
    public string Aggregate(string call) => Dialect.Aggregate(call, Where);

    /// <summary>
    /// A predicate that is true only within the row condition, and is not evaluated outside it: the two sides of an AND may be evaluated in
    /// any order, so with one a condition could not keep a CAST away from the rows where it fails.
    /// </summary>
    public string Within(string predicate) => Where is null ? predicate : $"CASE WHEN {Where} THEN {predicate} ELSE false END";

    /// <summary>The row condition and a predicate that can't fail, which the engine may use to skip data.</summary>
    public string And(string predicate) => Where is null ? predicate : $"{Where} AND {predicate}";

    private static string TableOf(Batch batch, string? where)
        => $"(SELECT {string.Join(", ", batch.Columns.Select(c => c.Value))} FROM {batch.Relation} AS ccq_batch{(where is null ? "" : $" WHERE {where}")})";

    private static BatchColumn Find(Batch batch, string name)
    {
        foreach (var column in batch.Columns)
        {
            if (column.Name == name)
                return column;
        }

        var names = batch.Columns.Select(c => c.Name).ToList();
        throw new CannotEvaluateException(
            $"column '{name}' is not in the data of {batch.Name}{Nearest.Hint(name, names)} (its columns: {string.Join(", ", names)})");
    }
}
