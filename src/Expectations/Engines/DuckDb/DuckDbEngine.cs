using System.Data.Common;
using ContactCenter.DuckDb;

namespace ContactCenter.Expectations.Engines.DuckDb;

/// <summary>Opens the embedded engine so that it stays within bounds: of memory, and of the files it may read.</summary>
public static class DuckDbEngine
{
    /// <summary>The memory that DuckDB may use when nothing else is said. What does not fit goes to the temporary folder.</summary>
    public const string DefaultMemoryLimit = "1GB";

    /// <summary>Opens an in-memory database.</summary>
    /// <param name="temporaryFolder">Where it puts what does not fit into memory. It must exist.</param>
    /// <param name="readableFolders">The only folders, besides the temporary one, that a statement can read, whatever SQL a suite holds.</param>
    /// <param name="memoryLimit">The memory it may use, as DuckDB writes sizes; null for <see cref="DefaultMemoryLimit"/>.</param>
    /// <exception cref="DbException">The limit is not one that DuckDB understands.</exception>
    public static DuckDbConnection Open(string temporaryFolder, IEnumerable<string> readableFolders, string? memoryLimit = null)
    {
        var dialect = DuckDbDialect.Instance;
        var settings = new DuckDbConnectionStringBuilder { DataSource = ":memory:" };
        settings["memory_limit"] = memoryLimit ?? DefaultMemoryLimit;
        settings["temp_directory"] = temporaryFolder;

        var connection = new DuckDbConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            var folders = readableFolders.Append(temporaryFolder).Select(folder => dialect.Text(Path.GetFullPath(folder)));
            connection.Execute(
                $"SET TimeZone = 'UTC'; SET allowed_directories = [{string.Join(", ", folders)}]; SET enable_external_access = false; SET lock_configuration = true;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
