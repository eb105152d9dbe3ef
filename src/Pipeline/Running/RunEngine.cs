using System.Data.Common;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Pipeline.Checkpoints;

namespace ContactCenter.Pipeline.Running;

/// <summary>The engine of one pipeline's run: one database in memory, on which steps that run side by side have connections of their own.</summary>
internal sealed class RunEngine : IDisposable
{
    private readonly DuckDbDataSource _source;

    /// <inheritdoc cref="RunEngine(string, string?, IEnumerable{string})"/>
    /// <param name="settings">The memory, and where temporary files go.</param>
    /// <param name="folders">The folders of the drops and of the lake.</param>
    public RunEngine(RunSettings settings, IEnumerable<string> folders)
        : this(settings.TemporaryFolder, settings.MemoryLimit, folders)
    {
    }

    /// <summary>Opens the engine. It may read and write in some folders only, whatever SQL a suite or a pipeline holds.</summary>
    /// <param name="temporaryFolder">Where temporary files go, in a folder of the engine's own.</param>
    /// <param name="memoryLimit">The memory, as DuckDB writes sizes; null for <see cref="RunSettings.DefaultMemoryLimit"/>.</param>
    /// <param name="folders">The folders of the drops and of the lake.</param>
    /// <exception cref="TemporaryFolderException">There is no place for temporary files.</exception>
    /// <exception cref="DbException">The engine can't be opened.</exception>
    public RunEngine(string temporaryFolder, string? memoryLimit, IEnumerable<string> folders)
    {
        TemporaryFolder = TemporaryFolderException.Create(Path.Combine(temporaryFolder, $"ccq-{Path.GetRandomFileName()}"));
        try
        {
            _source = new(new DuckDbConnectionStringBuilder
            {
                DataSource = ":memory:",
                MemoryLimit = memoryLimit ?? RunSettings.DefaultMemoryLimit,
                TempDirectory = TemporaryFolder,
            }.ConnectionString);
            Connection = Open();
            var readable = folders.Append(TemporaryFolder).Select(folder => DuckDbDialect.Instance.Text(Path.GetFullPath(folder)));
            Connection.Execute($"SET allowed_directories = [{string.Join(", ", readable)}]; SET enable_external_access = false");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The connection of what runs one after the other.</summary>
    public DuckDbConnection Connection { get; } = null!;

    /// <summary>A folder that is gone after the run.</summary>
    public string TemporaryFolder { get; }

    /// <summary>A further connection, to be disposed.</summary>
    public DuckDbConnection Open()
    {
        var connection = _source.OpenConnection();
        connection.Execute("SET TimeZone = 'UTC'");
        return connection;
    }

    /// <summary>Runs a statement on <see cref="Connection"/> and hands on its rows.</summary>
    public void Read(string sql, Action<DbDataReader> take, CancellationToken cancel) => InterruptibleQuery.Read(
        Connection,
        sql,
        reader =>
        {
            take(reader);
            return true;
        },
        cancel);

    /// <summary>The rows of a relation.</summary>
    /// <param name="relation">What stands after FROM, with a condition if need be.</param>
    /// <param name="cancel">Interrupts.</param>
    public long Count(string relation, CancellationToken cancel)
    {
        long count = 0;
        Read($"SELECT count(*) FROM {relation}", reader => count = reader.GetInt64(0), cancel);
        return count;
    }

    public void Dispose()
    {
        Connection?.Dispose();
        _source?.Dispose();
        if (Directory.Exists(TemporaryFolder))
            Directory.Delete(TemporaryFolder, recursive: true);
    }
}
