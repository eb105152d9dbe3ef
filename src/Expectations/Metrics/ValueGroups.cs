using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Metrics;

/// <summary>
/// The rows of a batch grouped by their values in some columns. What rules ask of the same groups (how many different values there are, how many
/// rows repeat one, which is the most common) is measured in one pass.
/// </summary>
internal sealed class ValueGroups
{
    private readonly BatchScope _batch;
    private readonly IReadOnlyList<string> _keys;
    private readonly string _judged;
    private readonly string _groups;

    /// <param name="batch">The batch.</param>
    /// <param name="keys">SQL of the values to group by.</param>
    /// <param name="judged">SQL: true for the rows to group.</param>
    public ValueGroups(BatchScope batch, IReadOnlyList<string> keys, string judged)
    {
        _batch = batch;
        _keys = keys;
        _judged = judged;
        var selected = keys.Select((key, i) => $"{key} AS ccq_value{(i == 0 ? "" : i)}").Append($"{Counted} AS ccq_n");
        _groups = $"({Grouped(string.Join(", ", selected))} HAVING {Counted} > 0) AS ccq_groups";
    }

    /// <summary>The groups of one column's values; nulls are in none.</summary>
    public static ValueGroups Of(BatchScope batch, string value) => new(batch, [value], $"{value} IS NOT NULL");

    /// <summary>SQL over a group: its value in the only column, or the first.</summary>
    public const string Value = "ccq_value";

    /// <summary>SQL over a group: the number of its rows.</summary>
    public const string Rows = "ccq_n";

    /// <summary>The number of different values.</summary>
    public MetricField Distinct => Aggregate("count(*)");

    /// <summary>The number of rows whose value is not theirs alone.</summary>
    public MetricField RepeatedRows => Aggregate($"sum({Rows})", $"{Rows} > 1");

    /// <summary>An aggregate over the groups.</summary>
    /// <param name="call">A call of a SQL aggregate function.</param>
    /// <param name="predicate">SQL over a group; null for all groups.</param>
    public MetricField Aggregate(string call, string? predicate = null)
        => new(new GroupMetric(_groups, _batch.Dialect.Aggregate(call, predicate)));

    /// <summary>SQL over a row of the batch: true where another row has the same values.</summary>
    public string IsRepeated()
    {
        // A row value is equal to another also where both hold a null, as grouping sees it.
        var row = _keys.Count == 1 ? _keys[0] : $"row({string.Join(", ", _keys)})";
        return $"{_judged} AND {row} IN ({Grouped($"{row} AS ccq_key")} HAVING {Counted} > 1)";
    }

    private string Counted => _batch.Dialect.CountWhere(_judged);

    // Rows of a group are judged all or none. Asked before grouping, the engine would read each value from its text twice: to ask, and to group by it.
    private string Grouped(string selected)
        => $"SELECT {selected} FROM {_batch.Relation} AS ccq_batch{(_batch.Where is { } where ? $" WHERE {where}" : "")} GROUP BY {string.Join(", ", _keys)}";
}
