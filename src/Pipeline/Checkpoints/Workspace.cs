using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines.DuckDb;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>The engine and the temporary folder of one run. The engine is opened at once, in the background: suites are read meanwhile.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly Task<DuckDbConnection> _connection;

    public Workspace(ValidationSettings settings)
    {
        Folder = Path.Combine(settings.TemporaryFolder, $"ccq-{Path.GetRandomFileName()}");
        _connection = Task.Run(() => DuckDbEngine.Open(TemporaryFolderException.Create(Folder), settings.MemoryLimit));
    }

    /// <summary>A folder that is gone after the run.</summary>
    public string Folder { get; }

    /// <summary>The open connection.</summary>
    /// <exception cref="DuckDbException">The engine could not be opened.</exception>
    /// <exception cref="TemporaryFolderException">There is no place for temporary files.</exception>
    public DuckDbConnection Connection => _connection.GetAwaiter().GetResult();

    public void Dispose()
    {
        // Of a failure to open, whoever asked for the connection has heard already.
        Task.WhenAny(_connection).Wait();
        if (_connection.IsCompletedSuccessfully)
            _connection.Result.Dispose();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
