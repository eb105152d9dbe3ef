using System.Collections;
using System.Data.Common;
using ContactCenter.DuckDb.Interop;
using ContactCenter.DuckDb.Reading;
using ContactCenter.DuckDb.Running;
using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb;

/// <summary>
/// Reads rows while DuckDB makes them: at any time only one chunk of up to 2,048 rows is held here. The values are read from DuckDB's
/// memory when they are asked for.
/// </summary>
public sealed partial class DuckDbDataReader : DbDataReader, IDbColumnSchemaGenerator
{
    private readonly DuckDbCommand command;
    private readonly StatementRun run;
    private readonly bool closesConnection;
    private Vector[] columns = [];
    private long rows;
    private long row = -1;
    private bool hasRows;
    private bool ended;
    private bool closed;

    internal DuckDbDataReader(DuckDbCommand command, StatementRun run, bool closesConnection, CancellationToken cancellationToken)
    {
        this.command = command;
        this.run = run;
        this.closesConnection = closesConnection;
        MoveToResult(cancellationToken);
    }

    /// <summary>0: readers are not nested.</summary>
    public override int Depth => 0;

    /// <summary>The number of columns; 0 when no statement gave rows.</summary>
    public override int FieldCount => columns.Length;

    /// <summary>Whether the result has a row.</summary>
    public override bool HasRows => hasRows;

    /// <summary>Whether the reader, or its connection, was closed.</summary>
    public override bool IsClosed => closed || run.IsDisposed;

    /// <summary>The number of rows changed so far; -1 when no statement changed rows.</summary>
    public override int RecordsAffected => (int)Math.Min(run.RecordsAffected, int.MaxValue);

    /// <summary>Goes to the next row.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="DuckDbException">The query failed while making the rows.</exception>
    /// <exception cref="OperationCanceledException">The command was cancelled.</exception>
    /// <exception cref="InvalidOperationException">The reader is closed.</exception>
    public override bool Read() => Advance() || (!ended && ReadNextChunk(CancellationToken.None));

    /// <inheritdoc cref="Read"/>
    /// <param name="cancellationToken">Stops the query when it must be waited for.</param>
    public override Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<bool>(cancellationToken);
        if (Advance())
            return Task.FromResult(true);

        return ended ? Task.FromResult(false) : Task.Run(() => ReadNextChunk(cancellationToken), CancellationToken.None);
    }

    /// <summary>Runs the text's next statements up to one that gives rows.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="DuckDbException">A statement failed.</exception>
    public override bool NextResult()
    {
        ThrowIfClosed();
        return MoveToResult(CancellationToken.None);
    }

    /// <inheritdoc/>
    public override Task<bool> NextResultAsync(CancellationToken cancellationToken)
    {
        ThrowIfClosed();
        return Task.Run(() => MoveToResult(cancellationToken), CancellationToken.None);
    }

    /// <summary>Ends the query, then runs the statements of the text that are left, if nothing failed so far.</summary>
    /// <exception cref="DuckDbException">One of them failed.</exception>
    public override void Close()
    {
        if (closed)
            return;

        closed = true;
        LeaveChunk();
        try
        {
            run.Finish(CancellationToken.None);
        }
        finally
        {
            command.End(run);
            if (closesConnection)
                command.Connection?.Close();
        }
    }

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    private bool MoveToResult(CancellationToken cancellationToken)
    {
        LeaveChunk();
        columns = [];
        (hasRows, ended) = (false, true);
        if (!run.MoveToRows(cancellationToken))
            return false;

        columns = ReadColumns(run.Result!);
        ended = false;

        // The first chunk is fetched at once, so that errors in the first rows come with the execution; Read steps onto its first row.
        hasRows = Fetch(cancellationToken);
        return true;
    }

    /// <summary>Steps to the next row of the chunk at hand.</summary>
    private bool Advance()
    {
        if (row + 1 < rows && !run.IsDisposed)
        {
            row++;
            return true;
        }

        ThrowIfClosed();
        return false;
    }

    private bool ReadNextChunk(CancellationToken cancellationToken)
    {
        if (!Fetch(cancellationToken))
            return false;

        row = 0;
        return true;
    }

    private bool Fetch(CancellationToken cancellationToken)
    {
        LeaveChunk();
        if (run.Fetch(cancellationToken) is not { } chunk)
        {
            ended = true;
            return false;
        }

        rows = (long)LibDuckDb.duckdb_data_chunk_get_size(chunk.Value);
        for (var i = 0; i < columns.Length; i++)
            columns[i].Bind(LibDuckDb.duckdb_data_chunk_get_vector(chunk.Value, (ulong)i));

        return true;
    }

    /// <summary>The chunk at hand is about to be freed: no row of it can be read any more.</summary>
    private void LeaveChunk() => (row, rows) = (-1, 0);

    private void ThrowIfClosed()
    {
        if (IsClosed)
            throw new InvalidOperationException("The reader is closed, or its connection is.");
    }

    private static unsafe Vector[] ReadColumns(ResultHandle result)
    {
        var read = new Vector[LibDuckDb.duckdb_column_count(result.Pointer)];
        for (var i = 0; i < read.Length; i++)
        {
            var name = LibDuckDb.Text(LibDuckDb.duckdb_column_name(result.Pointer, (ulong)i)) ?? "";
            read[i] = new Vector(name, TypeReading.Take(LibDuckDb.duckdb_column_logical_type(result.Pointer, (ulong)i)));
        }

        return read;
    }
}
