using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using ContactCenter.DuckDb.Functions;
using ContactCenter.DuckDb.Interop;
using ContactCenter.DuckDb.Running;
using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb;

/// <summary>
/// A connection to a DuckDB database inside this process. It runs one command at a time; <see cref="Progress"/> and
/// <see cref="DuckDbCommand.Cancel"/> are the members that may be used from other threads meanwhile.
/// </summary>
public sealed class DuckDbConnection : DbConnection
{
    private readonly DuckDbDataSource? source;
    private readonly HashSet<string> textTests = new(StringComparer.OrdinalIgnoreCase);
    private ConnectionSettings settings;
    private string connectionString;
    private ConnectionHandle? handle;
    private StatementRun? run;

    /// <summary>Makes a closed connection to a new in-memory database.</summary>
    public DuckDbConnection()
        : this("")
    {
    }

    /// <summary>Makes a closed connection; opening it opens the database, or makes it when its file is not there.</summary>
    /// <param name="connectionString">
    /// <c>DataSource=</c> a path or <c>:memory:</c>, and any setting of DuckDB: <c>DataSource=calls.duckdb;memory_limit=1GB;threads=2</c>.
    /// Each connection to <c>:memory:</c> has a database of its own; use a <see cref="DuckDbDataSource"/> to share one.
    /// </param>
    /// <exception cref="ArgumentException">The text is not a connection string.</exception>
    public DuckDbConnection(string connectionString)
    {
        settings = ConnectionSettings.Parse(connectionString);
        this.connectionString = connectionString;
    }

    internal DuckDbConnection(DuckDbDataSource source, ConnectionSettings settings)
    {
        this.source = source;
        this.settings = settings;
        connectionString = source.ConnectionString;
    }

    /// <inheritdoc cref="DuckDbConnection(string)" path="/param"/>
    /// <exception cref="InvalidOperationException">The connection is open, or belongs to a data source.</exception>
    [AllowNull]
    public override string ConnectionString
    {
        get => connectionString;
        set
        {
            if (handle is not null || source is not null)
                throw new InvalidOperationException("The connection string can be set while the connection is closed and is not a data source's.");

            settings = ConnectionSettings.Parse(value ?? "");
            connectionString = value ?? "";
        }
    }

    /// <summary>DuckDB's name of the database: that of its file without folder and extension, or <c>memory</c>.</summary>
    public override string Database => settings.IsMemory ? "memory" : Path.GetFileNameWithoutExtension(settings.DataSource);

    /// <summary>The database's path, or <c>:memory:</c>.</summary>
    public override string DataSource => settings.DataSource;

    /// <summary>The version of libduckdb, such as 1.5.6.</summary>
    public override string ServerVersion => Running.Database.LibraryVersion;

    /// <summary>Open or Closed.</summary>
    public override ConnectionState State => handle is null ? ConnectionState.Closed : ConnectionState.Open;

    /// <summary>
    /// How far the running command is; may be read from any thread. DuckDB keeps count only after <see cref="TrackProgress"/>, and its
    /// number is an estimate that need not begin at 0 or reach 100.
    /// </summary>
    public DuckDbProgress Progress
    {
        get
        {
            if (Volatile.Read(ref handle) is not { IsClosed: false } open)
                return DuckDbProgress.Unknown;

            try
            {
                var progress = LibDuckDb.duckdb_query_progress(open);
                return progress.Percentage < 0
                    ? DuckDbProgress.Unknown
                    : new(progress.Percentage, (long)progress.RowsProcessed, (long)progress.TotalRows);
            }
            catch (ObjectDisposedException)
            {
                // Closed by another thread since the look above: then nothing runs.
                return DuckDbProgress.Unknown;
            }
        }
    }

    /// <summary>The transaction that is open on this connection; null when there is none.</summary>
    internal DuckDbTransaction? Transaction { get; set; }

    internal ConnectionHandle Handle => handle
        ?? throw new InvalidOperationException("The connection is closed. Open it first.");

    /// <inheritdoc/>
    protected override DbProviderFactory DbProviderFactory => DuckDbProviderFactory.Instance;

    /// <summary>Opens the connection, and the database when it is the first one.</summary>
    /// <exception cref="InvalidOperationException">It is open already.</exception>
    /// <exception cref="DuckDbException">The database can't be opened.</exception>
    /// <exception cref="DllNotFoundException">libduckdb was not found.</exception>
    public override void Open()
    {
        if (handle is not null)
            throw new InvalidOperationException("The connection is open already.");

        if (source is not null)
        {
            handle = Running.Database.Connect(source.OpenDatabase());
        }
        else
        {
            // The connection keeps the database open; this handle is not needed after it.
            using var database = Running.Database.Open(settings);
            handle = Running.Database.Connect(database);
        }

        OnStateChange(new StateChangeEventArgs(ConnectionState.Closed, ConnectionState.Open));
    }

    /// <summary>Closes the connection: an open reader ends, an open transaction is rolled back. Nothing happens when it is closed.</summary>
    public override void Close()
    {
        if (handle is null)
            return;

        run?.Dispose();
        run = null;
        Transaction = null;
        textTests.Clear();
        handle.Dispose();
        handle = null;
        OnStateChange(new StateChangeEventArgs(ConnectionState.Open, ConnectionState.Closed));
    }

    /// <summary>Makes another database of this instance the one that names without a database refer to.</summary>
    public override void ChangeDatabase(string databaseName) => Execute($"USE {SqlIdentifier.Quote(databaseName)}");

    /// <summary>Makes DuckDB keep count of the <see cref="Progress"/> of this connection's queries. It costs a little on each.</summary>
    public void TrackProgress() =>
        Execute("SET enable_progress_bar = true; SET enable_progress_bar_print = false; SET progress_bar_time = 0");

    /// <summary>Makes a command on this connection.</summary>
    public new DuckDbCommand CreateCommand() => new() { Connection = this };

    /// <summary>Runs statements that need no parameters.</summary>
    /// <returns>The number of rows they changed; -1 when none of them changes rows.</returns>
    /// <exception cref="DuckDbException">A statement failed; those before it have been run.</exception>
    public int Execute(string sql)
    {
        using var command = new DuckDbCommand(sql, this);
        return command.ExecuteNonQuery();
    }

    /// <summary>Begins to append rows to a table in bulk.</summary>
    /// <param name="table">The table's name, not quoted.</param>
    /// <param name="schema">Its schema; null for the current one.</param>
    /// <param name="catalog">Its database; null for the current one.</param>
    /// <param name="columns">The columns that rows are given for; the others get their default. Null for all columns.</param>
    /// <exception cref="DuckDbException">There is no such table.</exception>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="NotSupportedException">A column's type can't be appended: nested ones, BIT, BIGNUM, TIMETZ, GEOMETRY, VARIANT.</exception>
    public DuckDbAppender CreateAppender(
        string table, string? schema = null, string? catalog = null, IReadOnlyList<string>? columns = null) =>
        new(this, catalog, schema, table, columns);

    /// <summary>
    /// Makes a test of texts callable in SQL: <c>name(text)</c> is true or false, and NULL for NULL. The database keeps it until it is
    /// closed. Nothing happens when this connection has made a test of that name before.
    /// </summary>
    /// <param name="name">The function's name, a plain word. It replaces a function of that name that takes one VARCHAR.</param>
    /// <param name="test">The test. An exception of it ends the query with its message.</param>
    /// <exception cref="DuckDbException">DuckDB refuses the name.</exception>
    public void CreateTextTest(string name, TextTest test)
    {
        if (!textTests.Contains(name))
            TextTestFunction.Register(Handle, name, test);
        textTests.Add(name);
    }

    /// <summary>
    /// Makes a map of texts callable in SQL: <c>name(text)</c> is a text, and NULL for NULL. The database keeps it until it is closed.
    /// </summary>
    /// <param name="name">The function's name, a plain word. It replaces a function of that name that takes one VARCHAR.</param>
    /// <param name="map">The map: it always gives the same text for the same. It is called on several threads at once. An exception of it ends the query with its message.</param>
    /// <exception cref="DuckDbException">DuckDB refuses the name.</exception>
    public void CreateTextMap(string name, Func<string, string> map) => TextMapFunction.Register(Handle, name, map);

    /// <summary>Begins a transaction. DuckDB has snapshot isolation, which serves for every weaker level too.</summary>
    /// <exception cref="NotSupportedException">Serializable or Chaos is asked for.</exception>
    /// <exception cref="InvalidOperationException">A transaction is open on this connection.</exception>
    public new DuckDbTransaction BeginTransaction(IsolationLevel isolationLevel = IsolationLevel.Unspecified)
    {
        if (isolationLevel is IsolationLevel.Serializable or IsolationLevel.Chaos)
            throw new NotSupportedException($"DuckDB has snapshot isolation, not {isolationLevel}. Ask for Snapshot, or for no level.");
        if (Transaction is not null)
            throw new InvalidOperationException("A transaction is open on this connection already; DuckDB has no transactions within transactions.");

        Execute("BEGIN TRANSACTION");
        return Transaction = new DuckDbTransaction(this);
    }

    /// <inheritdoc/>
    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => BeginTransaction(isolationLevel);

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => CreateCommand();

    /// <summary>Takes the connection for a run; it is given back by <see cref="Leave"/>.</summary>
    internal void Enter(StatementRun next)
    {
        if (Interlocked.CompareExchange(ref run, next, null) is not null)
            throw Busy();
    }

    internal void ThrowIfBusy()
    {
        if (Volatile.Read(ref run) is not null)
            throw Busy();
    }

    private static InvalidOperationException Busy() => new(
        "The connection is in use by another command or an open reader. Dispose that one first, or open a second connection of the same " +
        "DuckDbDataSource.");

    internal void Leave(StatementRun ended) => Interlocked.CompareExchange(ref run, null, ended);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Close();

        base.Dispose(disposing);
    }
}
