using ContactCenter.DuckDb.Interop;
using static ContactCenter.DuckDb.Interop.LibDuckDb;

namespace ContactCenter.DuckDb.Running;

/// <summary>Opens database instances.</summary>
internal static unsafe class Database
{
    private static readonly Lock Gate = new();
    private static string? version;
    private static nint cache;

    /// <summary>The version of the libduckdb in use, such as 1.5.6.</summary>
    /// <exception cref="NotSupportedException">It is too old.</exception>
    public static string LibraryVersion => version ??= CheckVersion(Text(duckdb_library_version()) ?? "");

    /// <summary>
    /// Opens a database. A file that this process has open already gives the same instance again: two instances on one file would not
    /// see each other's locks.
    /// </summary>
    public static DatabaseHandle Open(ConnectionSettings settings)
    {
        _ = LibraryVersion;
        duckdb_create_config(out var value);
        using var config = new ConfigHandle(value);
        foreach (var (name, option) in settings.Options)
        {
            if (duckdb_set_config(config, name, option) == NativeState.Error)
            {
                throw new DuckDbException(
                    $"The connection string sets {name} to '{option}'. DuckDB has no setting of this name, or not with this value.");
            }
        }

        nint database;
        byte* error;
        var state = settings.IsMemory
            ? duckdb_open_ext(null, out database, config, out error)
            : duckdb_get_or_create_from_cache(Cache, settings.DataSource, out database, config, out error);
        if (state == NativeState.Success)
            return new DatabaseHandle(database);

        throw new DuckDbException(TakeText(error) ?? $"The database {settings.DataSource} could not be opened; DuckDB gave no message.");
    }

    /// <summary>A connection of its own to the database.</summary>
    public static ConnectionHandle Connect(DatabaseHandle database) =>
        duckdb_connect(database, out var connection) == NativeState.Success
            ? new ConnectionHandle(connection, database)
            : throw new DuckDbException("Connection Error: DuckDB refused a connection to a database that is open.");

    /// <summary>Checks the version that the library tells, such as v1.5.6, and gives it without the v.</summary>
    public static string CheckVersion(string told)
    {
        var number = told.TrimStart('v');
        var parts = number.Split('.', '-');
        var known = parts.Length >= 2 && int.TryParse(parts[0], out var major) && int.TryParse(parts[1], out var minor)
            && (major, minor).CompareTo((1, 5)) >= 0;
        return known ? number : throw new NotSupportedException(
            $"The libduckdb that was loaded is version '{told}'; 1.5 or later is needed. Put one beside the program, or set " +
            $"{LibraryLocator.Variable} to the path of one.");
    }

    private static nint Cache
    {
        get
        {
            lock (Gate)
                return cache != 0 ? cache : cache = duckdb_create_instance_cache();
        }
    }
}
