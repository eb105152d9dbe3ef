using System.Data.Common;
using ContactCenter.DuckDb.Interop;
using ContactCenter.DuckDb.Running;

namespace ContactCenter.DuckDb;

/// <summary>
/// One database instance, shared by all connections that are opened from here; also when it is in memory. It is opened with the first
/// connection and closed when this object and all its connections are disposed.
/// </summary>
public sealed class DuckDbDataSource : DbDataSource
{
    private readonly Lock gate = new();
    private readonly ConnectionSettings settings;
    private DatabaseHandle? database;
    private bool disposed;

    /// <summary>Makes a data source for a new in-memory database.</summary>
    public DuckDbDataSource()
        : this("")
    {
    }

    /// <summary>Makes a data source.</summary>
    /// <inheritdoc cref="DuckDbConnection(string)" path="/param"/>
    /// <exception cref="ArgumentException">The text is not a connection string.</exception>
    public DuckDbDataSource(string connectionString)
    {
        ConnectionString = connectionString;
        settings = ConnectionSettings.Parse(connectionString);
    }

    /// <summary>The connection string as it was given.</summary>
    public override string ConnectionString { get; }

    /// <summary>Makes a closed connection to the database.</summary>
    public new DuckDbConnection CreateConnection() => new(this, settings);

    /// <summary>Makes a connection to the database and opens it.</summary>
    /// <inheritdoc cref="DuckDbConnection.Open" path="/exception"/>
    public new DuckDbConnection OpenConnection()
    {
        var connection = CreateConnection();
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override DbConnection CreateDbConnection() => CreateConnection();

    internal DatabaseHandle OpenDatabase()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            return database ??= Database.Open(settings);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        lock (gate)
        {
            disposed = true;
            database?.Dispose();
            database = null;
        }

        base.Dispose(disposing);
    }

    /// <inheritdoc/>
    protected override ValueTask DisposeAsyncCore()
    {
        Dispose(disposing: true);
        return base.DisposeAsyncCore();
    }
}
