using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines;

namespace ContactCenter.Pipeline.Sources;

/// <summary>Temporary tables of a connection, which go with it or with this.</summary>
internal sealed class ScratchTables(DuckDbConnection connection, CancellationToken cancel) : IDisposable
{
    private static int _made;

    private readonly List<string> _names = [];

    public DuckDbConnection Connection => connection;

    public CancellationToken Cancel => cancel;

    /// <summary>Makes a table of what a SELECT gives and tells its name.</summary>
    public string Make(string select)
    {
        var name = $"ccq_scratch_{Interlocked.Increment(ref _made)}";
        _names.Add(name);
        Run($"CREATE TEMP TABLE {name} AS\n{select}");
        return name;
    }

    public void Drop(string name) => connection.Execute($"DROP TABLE IF EXISTS {name}");

    public long Count(string sql)
    {
        long count = 0;
        Read(sql, reader => count = reader.IsDBNull(0) ? 0 : reader.GetInt64(0));
        return count;
    }

    public long CountRows(string relation) => Count($"SELECT count(*) FROM {relation}");

    public void Read(string sql, Action<System.Data.Common.DbDataReader> take) => InterruptibleQuery.Read(
        connection,
        sql,
        reader =>
        {
            take(reader);
            return true;
        },
        cancel);

    /// <summary>The columns of a relation and their types.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Columns(string relation)
    {
        var columns = new List<KeyValuePair<string, string>>();
        Read($"DESCRIBE SELECT * FROM {relation}", reader => columns.Add(new(reader.GetString(0), reader.GetString(1))));
        return columns;
    }

    public void Dispose()
    {
        if (connection.State == System.Data.ConnectionState.Open)
            _names.ForEach(Drop);
    }

    private void Run(string sql) => InterruptibleQuery.Read(connection, sql, _ => true, cancel);
}
