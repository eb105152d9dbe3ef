using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Transformations.FaultTexts;

namespace ContactCenter.Pipeline.Transformations.Sql;

/// <summary>An engine with empty tables, on which SQL is tried before any data are read. It can read no file.</summary>
internal sealed class TrialEngine : IDisposable
{
    private readonly DuckDbConnection _connection;

    public TrialEngine()
    {
        _connection = new(new DuckDbConnectionStringBuilder { Threads = 1 }.ConnectionString);
        try
        {
            _connection.Open();
            Execute("SET TimeZone = 'UTC'");
            DuckDbEngine.Confine(_connection, []);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>The tables that one SELECT names; null after a fault.</summary>
    public IReadOnlyList<TableReference>? TablesOf(SqlText sql, FaultList faults) => SelectOf(sql, faults)?.Tables;

    /// <summary>The tables that one SELECT names, and whether its rows have an order; null after a fault.</summary>
    public (IReadOnlyList<TableReference> Tables, bool IsOrdered)? SelectOf(SqlText sql, FaultList faults)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT json_serialize_sql({DuckSql.Text(sql.Text)})";
        using var parsed = JsonDocument.Parse((string)command.ExecuteScalar()!);
        var root = parsed.RootElement;
        if (root.GetProperty("error").GetBoolean())
        {
            var place = root.TryGetProperty("position", out var position) ? sql.PlaceOf(long.Parse(position.GetString()!, CultureInfo.InvariantCulture)) : sql.Start;
            faults.Add(SqlFaults.Refused(place, root.GetProperty("error_message").GetString()!.TrimEnd('!').Replace("can be serialized to json", "are steps", StringComparison.Ordinal)));
            return null;
        }

        var statements = root.GetProperty("statements");
        if (statements.GetArrayLength() == 1)
            return (TableReference.In(statements[0]), IsOrdered(statements[0]));
        faults.Add(SqlFaults.NotOneSelect(sql.Start, statements.GetArrayLength()));
        return null;
    }

    /// <summary>Makes an empty table.</summary>
    public void Create(string table, IEnumerable<TableColumn> columns)
        => Execute($"CREATE TABLE {DuckSql.Name(table)} ({string.Join(", ", columns.Select(c => $"{DuckSql.Name(c.Name)} {c.Type}"))})");

    /// <summary>Makes an empty table anew, with other columns, if there was one.</summary>
    public void Replace(string table, IEnumerable<TableColumn> columns)
    {
        Execute($"DROP TABLE IF EXISTS {DuckSql.Name(table)}");
        Create(table, columns);
    }

    /// <summary>Makes an empty table of what a SELECT gives; null after a fault, else its columns.</summary>
    public IReadOnlyList<TableColumn>? Create(string table, SqlText sql, FaultList faults)
    {
        try
        {
            Execute($"CREATE TABLE {DuckSql.Name(table)} AS\n{sql.Text}\nWITH NO DATA");
            return ColumnsOf($"FROM {DuckSql.Name(table)}");
        }
        catch (DbException e)
        {
            var (place, why) = EngineMessage.Read(e.Message, sql, linesBefore: 1);
            faults.Add(SqlFaults.Refused(place, why));
            return null;
        }
    }

    /// <summary>The columns that a SELECT gives; null after a fault.</summary>
    public IReadOnlyList<TableColumn>? ColumnsOf(SqlText sql, FaultList faults)
    {
        try
        {
            return ColumnsOf($"\n{sql.Text}\n");
        }
        catch (DbException e)
        {
            var (place, why) = EngineMessage.Read(e.Message, sql, linesBefore: 1);
            faults.Add(SqlFaults.Refused(place, why));
            return null;
        }
    }

    /// <summary>The type of an expression over a table; null after a fault.</summary>
    public string? TypeOf(string shown, SqlText expression, string table, FaultList faults)
    {
        try
        {
            return ColumnsOf($"SELECT (\n{expression.Text}\n) FROM {DuckSql.Name(table)}") is [var only] ? only.Type : throw new InvalidOperationException($"{shown} is no single value.");
        }
        catch (DbException e)
        {
            var (place, why) = EngineMessage.Read(e.Message, expression, linesBefore: 1);
            faults.Add(SqlFaults.BadExpression(place, shown, why));
            return null;
        }
    }

    public void Dispose() => _connection.Dispose();

    private static bool IsOrdered(JsonElement statement)
        => statement.TryGetProperty("node", out var node) && node.TryGetProperty("modifiers", out var modifiers)
            && modifiers.EnumerateArray().Any(modifier => modifier.GetProperty("type").GetString() == "ORDER_MODIFIER");

    private List<TableColumn> ColumnsOf(string select)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"DESCRIBE {select}";
        using var reader = command.ExecuteReader();
        var columns = new List<TableColumn>();
        while (reader.Read())
            columns.Add(new(reader.GetString(0), reader.GetString(1)));
        return columns;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
