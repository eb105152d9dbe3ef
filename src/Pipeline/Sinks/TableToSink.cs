using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Sinks;

/// <summary>A published table that is to be copied.</summary>
/// <param name="System">Its system, as <c>customer-courier</c>.</param>
/// <param name="Layer">Its layer, as <c>gold</c>.</param>
/// <param name="Table">Its name within the layer.</param>
/// <param name="Columns">Its columns, in order; at least one.</param>
/// <param name="Relation">What stands behind FROM in DuckDB's SQL to read its rows: a name, or a SELECT in parentheses.</param>
/// <param name="Key">The columns that tell its rows apart; empty where none do. Copies are in their order.</param>
public sealed record TableToSink(
    string System,
    string Layer,
    string Table,
    IReadOnlyList<SinkColumn> Columns,
    string Relation,
    IReadOnlyList<string> Key)
{
    /// <summary><c>layer.table</c>.</summary>
    public string FullName => $"{Layer}.{Table}";

    /// <summary>The SELECT of its rows in the order of the key, then of all other columns, so that equal rows come in one order.</summary>
    /// <param name="expression">What to read of a column, given as its quoted name.</param>
    internal string Select(Func<SinkColumn, string, string> expression)
    {
        var columns = Columns.Select(c => $"{expression(c, Qualified(c.Name))} AS {DuckSql.Name(c.Name)}");
        var order = Key.Concat(Columns.Select(c => c.Name).Except(Key, StringComparer.Ordinal)).Select(c => $"{Qualified(c)} ASC NULLS FIRST");
        return $"SELECT {string.Join(", ", columns)} FROM {Relation} AS t ORDER BY {string.Join(", ", order)}";
    }

    // With the table, so that it is never the output column of the same name, which may be its text.
    private static string Qualified(string column) => $"t.{DuckSql.Name(column)}";
}

/// <summary>A column of a table to copy.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as DuckDB's DESCRIBE names it: VARCHAR, BIGINT, DECIMAL(10,2), TIMESTAMP WITH TIME ZONE …</param>
public sealed record SinkColumn(string Name, string Type)
{
    /// <summary>Whether it is a TIMESTAMP of any precision, with or without time zone. Those without are UTC too.</summary>
    internal bool IsTimestamp => Type.StartsWith("TIMESTAMP", StringComparison.Ordinal) && !Type.EndsWith(']');
}
