using System.Data.Common;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Pipeline.Checkpoints;

namespace ContactCenter.Pipeline.Lake.Queries;

/// <summary>The engine for one piece of work on a lake, with a folder for what does not fit into memory.</summary>
public sealed class LakeEngine : IDisposable
{
    private readonly string _folder;

    /// <summary>Opens the engine.</summary>
    /// <param name="temporaryFolder">A folder for temporary files, in which one is made and removed again.</param>
    /// <param name="memoryLimit">The memory it may use, as DuckDB writes sizes; null for the default.</param>
    /// <exception cref="TemporaryFolderException">There is no place for temporary files.</exception>
    /// <exception cref="DbException">The engine can't be opened.</exception>
    public LakeEngine(string temporaryFolder, string? memoryLimit)
    {
        _folder = TemporaryFolderException.Create(Path.Combine(temporaryFolder, $"ccq-{Path.GetRandomFileName()}"));
        try
        {
            DuckDb = DuckDbEngine.Open(_folder, memoryLimit);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>A connection in the time zone UTC.</summary>
    public DbConnection Connection => DuckDb;

    internal DuckDbConnection DuckDb { get; } = null!;

    /// <summary>Closes everything but a lake and the temporary folder to every statement from now on.</summary>
    internal void Confine(string lakeRoot) => DuckDbEngine.Confine(DuckDb, [lakeRoot, _folder]);

    /// <summary>Closes the engine and removes temporary files.</summary>
    public void Dispose()
    {
        DuckDb?.Dispose();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }
}
