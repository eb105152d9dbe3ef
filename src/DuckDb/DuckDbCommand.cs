using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using ContactCenter.DuckDb.Interop;
using ContactCenter.DuckDb.Running;

namespace ContactCenter.DuckDb;

/// <summary>
/// SQL to run on a connection: one statement, or several with <c>;</c> between them. All of them are run, in order. A reader stands on the
/// first that gives rows, <see cref="DbDataReader.NextResult"/> goes on to the next such one, and closing the reader runs what is left.
/// <c>?</c> is counted anew in each statement.
/// </summary>
public sealed class DuckDbCommand : DbCommand
{
    private string text = "";
    private DuckDbConnection? connection;
    private PreparedHandle? prepared;
    private StatementRun? running;
    private int timeout;

    /// <summary>Makes a command without text and connection.</summary>
    public DuckDbCommand()
    {
    }

    /// <summary>Makes a command.</summary>
    public DuckDbCommand(string text, DuckDbConnection? connection = null)
    {
        this.text = text;
        this.connection = connection;
    }

    /// <summary>The SQL.</summary>
    [AllowNull]
    public override string CommandText
    {
        get => text;
        set
        {
            text = value ?? "";
            Unprepare();
        }
    }

    /// <summary>
    /// How many seconds DuckDB may work on the command, fetching rows included; 0, the default, for no limit. When it takes longer a
    /// <see cref="DuckDbException"/> of type Interrupt is thrown, with a <see cref="TimeoutException"/> inside.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public override int CommandTimeout
    {
        get => timeout;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            timeout = value;
        }
    }

    /// <summary>Always Text.</summary>
    /// <exception cref="NotSupportedException">Another type is set.</exception>
    public override CommandType CommandType
    {
        get => CommandType.Text;
        set
        {
            if (value != CommandType.Text)
                throw new NotSupportedException($"A DuckDB command is SQL text, not {value}. Write CALL or SELECT into its text.");
        }
    }

    /// <summary>Kept for the caller only.</summary>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <summary>Kept for the caller only.</summary>
    public override bool DesignTimeVisible { get; set; }

    /// <summary>The connection it runs on.</summary>
    public new DuckDbConnection? Connection
    {
        get => connection;
        set
        {
            connection = value;
            Unprepare();
        }
    }

    /// <summary>The parameters' values.</summary>
    public new DuckDbParameterCollection Parameters { get; } = new();

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => connection;
        set => Connection = (DuckDbConnection?)value;
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => Parameters;

    /// <summary>Kept for the caller only: a command takes part in whatever transaction its connection has.</summary>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <summary>
    /// Stops the command that runs, from any thread; it ends with an <see cref="OperationCanceledException"/>, and the connection stays
    /// usable. Nothing happens when none runs.
    /// </summary>
    public override void Cancel() => Volatile.Read(ref running)?.Cancel();

    /// <summary>Keeps the statement parsed and bound, which makes further runs of it cheaper. Texts of several statements are not kept.</summary>
    /// <exception cref="DuckDbException">The text is not valid.</exception>
    public override void Prepare()
    {
        Unprepare();
        var handle = RequiredConnection.Handle;
        var (statements, count) = StatementPreparation.Extract(handle, text);
        using (statements)
        {
            if (count == 1)
                prepared = StatementPreparation.Prepare(handle, statements, 0, text);
        }
    }

    /// <summary>Runs the command and gives the first value of its first row.</summary>
    /// <returns><see cref="DBNull"/> when the value is NULL; null when there is no row.</returns>
    /// <inheritdoc cref="ExecuteReader(CommandBehavior)" path="/exception"/>
    public override object? ExecuteScalar() => Scalar(NewRun(), CancellationToken.None);

    /// <summary>Runs the command; rows that it gives are passed over.</summary>
    /// <returns>The number of rows changed by all its statements; -1 when none of them changes rows.</returns>
    /// <inheritdoc cref="ExecuteReader(CommandBehavior)" path="/exception"/>
    public override int ExecuteNonQuery() => NonQuery(NewRun(), CancellationToken.None);

    /// <inheritdoc/>
    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) => InBackground(Scalar, cancellationToken);

    /// <inheritdoc/>
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => InBackground(NonQuery, cancellationToken);

    /// <summary>Runs the command and reads the rows it gives, while DuckDB makes them.</summary>
    /// <param name="behavior">CloseConnection is honoured; SchemaOnly is not supported; the others are hints that are not needed.</param>
    /// <exception cref="DuckDbException">A statement failed; those before it have been run.</exception>
    /// <exception cref="OperationCanceledException">The command was cancelled.</exception>
    /// <exception cref="InvalidOperationException">The connection is closed or in use, or values and parameters don't match.</exception>
    public new DuckDbDataReader ExecuteReader(CommandBehavior behavior = CommandBehavior.Default) =>
        Read(NewRun(), behavior, CancellationToken.None);

    /// <inheritdoc cref="ExecuteReader(CommandBehavior)"/>
    /// <param name="cancellationToken">Stops the command until the reader is given; later reads take their own.</param>
    public new Task<DuckDbDataReader> ExecuteReaderAsync(CancellationToken cancellationToken = default) =>
        InBackground((run, token) => Read(run, CommandBehavior.Default, token), cancellationToken);

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => ExecuteReader(behavior);

    /// <inheritdoc/>
    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        await InBackground((run, token) => Read(run, behavior, token), cancellationToken);

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => new DuckDbParameter();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Unprepare();

        base.Dispose(disposing);
    }

    internal void End(StatementRun run)
    {
        Interlocked.CompareExchange(ref running, null, run);
        connection?.Leave(run);
        run.Dispose();
    }

    private DuckDbConnection RequiredConnection => connection
        ?? throw new InvalidOperationException("The command has no connection. Set its Connection.");

    private StatementRun NewRun()
    {
        var run = new StatementRun(RequiredConnection.Handle, text, Parameters, prepared, TimeSpan.FromSeconds(timeout));
        RequiredConnection.Enter(run);
        Volatile.Write(ref running, run);
        return run;
    }

    private Task<T> InBackground<T>(Func<StatementRun, CancellationToken, T> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);

        // DuckDB works on the calling thread. The task is not given the token: the run must begin so that it can end in order.
        var run = NewRun();
        return Task.Run(() => work(run, cancellationToken), CancellationToken.None);
    }

    private int NonQuery(StatementRun run, CancellationToken cancellationToken)
    {
        try
        {
            run.Finish(cancellationToken);
            return (int)Math.Min(run.RecordsAffected, int.MaxValue);
        }
        finally
        {
            End(run);
        }
    }

    private object? Scalar(StatementRun run, CancellationToken cancellationToken)
    {
        using var reader = Read(run, CommandBehavior.Default, cancellationToken);
        return reader.Read() ? reader.GetValue(0) : null;
    }

    private DuckDbDataReader Read(StatementRun run, CommandBehavior behavior, CancellationToken cancellationToken)
    {
        try
        {
            if (behavior.HasFlag(CommandBehavior.SchemaOnly))
                throw new NotSupportedException("CommandBehavior.SchemaOnly is not supported. Use DESCRIBE in the SQL.");

            return new DuckDbDataReader(this, run, behavior.HasFlag(CommandBehavior.CloseConnection), cancellationToken);
        }
        catch
        {
            End(run);
            throw;
        }
    }

    private void Unprepare()
    {
        prepared?.Dispose();
        prepared = null;
    }
}
