using System.Data.Common;
using ContactCenter.DuckDb.Running;

namespace ContactCenter.DuckDb;

/// <summary>
/// Builds connection strings. Besides the properties here every setting of DuckDB can be set by its name:
/// <c>builder["temp_directory"] = "/tmp/spill"</c>; DuckDB checks them when the database is opened.
/// </summary>
public sealed class DuckDbConnectionStringBuilder : DbConnectionStringBuilder
{
    /// <summary>Makes an empty one: an in-memory database with DuckDB's defaults.</summary>
    public DuckDbConnectionStringBuilder()
    {
    }

    /// <summary>Makes one of a connection string.</summary>
    /// <exception cref="ArgumentException">The text is not a connection string.</exception>
    public DuckDbConnectionStringBuilder(string connectionString)
    {
        var settings = ConnectionSettings.Parse(connectionString);
        DataSource = settings.DataSource;
        foreach (var (name, value) in settings.Options)
            this[name] = value;
    }

    /// <summary>The database's path, or <c>:memory:</c>, which is the default.</summary>
    public string DataSource
    {
        get => Get("DataSource") ?? ConnectionSettings.Memory;
        set => this["DataSource"] = value;
    }

    /// <summary>How much memory DuckDB may use, such as <c>1GB</c> or <c>500MiB</c>; null for its default, 80 % of the machine's.</summary>
    public string? MemoryLimit
    {
        get => Get("memory_limit");
        set => this["memory_limit"] = value;
    }

    /// <summary>The number of threads that run queries; null for one per processor.</summary>
    public int? Threads
    {
        get => Get("threads") is { } threads ? int.Parse(threads) : null;
        set => this["threads"] = value?.ToString();
    }

    /// <summary>The folder for what does not fit into memory; null for DuckDB's default, beside the database.</summary>
    public string? TempDirectory
    {
        get => Get("temp_directory");
        set => this["temp_directory"] = value;
    }

    private string? Get(string key) => TryGetValue(key, out var value) ? value?.ToString() : null;
}
