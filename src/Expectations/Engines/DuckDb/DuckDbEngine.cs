using System.Data.Common;
using ContactCenter.DuckDb;

namespace ContactCenter.Expectations.Engines.DuckDb;

/// <summary>Opens the embedded engine so that it stays within bounds: of memory, and of the files it may read.</summary>
public static class DuckDbEngine
{
    /// <summary>The memory that DuckDB may use when nothing else is said. What does not fit goes to the temporary folder.</summary>
    public const string DefaultMemoryLimit = "1GB";

    /// <summary>Opens an in-memory database. It is not confined yet.</summary>
    /// <param name="temporaryFolder">Where it puts what does not fit into memory. It must exist.</param>
    /// <param name="memoryLimit">The memory it may use, as DuckDB writes sizes; null for <see cref="DefaultMemoryLimit"/>.</param>
    /// <exception cref="DbException">The limit is not one that DuckDB understands.</exception>
    public static DuckDbConnection Open(string temporaryFolder, string? memoryLimit = null)
    {
        var settings = new DuckDbConnectionStringBuilder
        {
            DataSource = ":memory:",
            MemoryLimit = memoryLimit ?? DefaultMemoryLimit,
            TempDirectory = temporaryFolder,
        };

        var connection = new DuckDbConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute("SET TimeZone = 'UTC'");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Closes all files but those of some folders to every statement, whatever SQL a suite holds, and locks the settings.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="readableFolders">The only folders that a statement can read.</param>
    public static void Confine(DuckDbConnection connection, IEnumerable<string> readableFolders)
    {
        var folders = readableFolders.Select(folder => DuckDbDialect.Instance.Text(Path.GetFullPath(folder)));
        connection.Execute(
            $"SET allowed_directories = [{string.Join(", ", folders)}]; SET enable_external_access = false; SET lock_configuration = true;");
    }
}
