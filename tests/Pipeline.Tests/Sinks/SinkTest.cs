using System.Data.Common;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Pipeline.Sinks;

namespace ContactCenter.Pipeline.Tests.Sinks;

/// <summary>A table in DuckDB to copy, and a folder for the lake.</summary>
public abstract class SinkTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ccq-sinks-");

    protected SinkTest() => DuckDb = DuckDbEngine.Open(_folder.FullName);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected DuckDbConnection DuckDb { get; }

    protected string Lake => Path.Combine(_folder.FullName, "it's a lake");

    /// <summary>The table as the SELECT gives it.</summary>
    protected TableToSink Table(string select, params string[] key)
    {
        DuckDb.Execute($"CREATE OR REPLACE TABLE source AS {select}");
        return new("customer-courier", "gold", "conversations", Columns(), "source", key);
    }

    public void Dispose()
    {
        DuckDb.Dispose();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private List<SinkColumn> Columns()
    {
        using DbCommand command = DuckDb.CreateCommand();
        command.CommandText = "DESCRIBE source";
        using var reader = command.ExecuteReader();
        var columns = new List<SinkColumn>();
        while (reader.Read())
            columns.Add(new(reader.GetString(0), reader.GetString(1)));
        return columns;
    }
}
