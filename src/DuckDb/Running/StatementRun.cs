using ContactCenter.DuckDb.Interop;
using static ContactCenter.DuckDb.Interop.LibDuckDb;

namespace ContactCenter.DuckDb.Running;

/// <summary>
/// One run of a command's text: its statements one after the other. It stops at each that gives rows, which are then fetched chunk by
/// chunk, never all at once.
/// </summary>
internal sealed unsafe class StatementRun(
    ConnectionHandle connection, string sql, DuckDbParameterCollection parameters, PreparedHandle? prepared, TimeSpan limit) : IDisposable
{
    private readonly Interruption interruption = new(connection, limit);
    private ExtractedHandle? statements;
    private ChunkHandle? rows;
    private ulong count;
    private ulong next;
    private bool failed;

    public string Sql => sql;

    /// <summary>The result that the run stands on; null before the first and after the last one.</summary>
    public ResultHandle? Result { get; private set; }

    /// <summary>Rows changed so far, by all statements; -1 when none of them changes rows.</summary>
    public long RecordsAffected { get; private set; } = -1;

    public bool IsDisposed { get; private set; }

    /// <summary>Stops the run from another thread.</summary>
    public void Cancel() => interruption.Cancel();

    /// <summary>Runs statements up to and including the next that gives rows.</summary>
    /// <returns>False when there was none left.</returns>
    public bool MoveToRows(CancellationToken cancellationToken) => Guarded(static run => run.RunToRows(), cancellationToken);

    /// <summary>
    /// The next rows of the result; null when there are no more. They are the run's, and freed with the next ones or when the run moves on
    /// or ends.
    /// </summary>
    public ChunkHandle? Fetch(CancellationToken cancellationToken)
    {
        DropRows();
        return rows = Guarded(static run => run.FetchChunk(), cancellationToken);
    }

    /// <summary>Runs whatever is left of the text, if nothing failed so far.</summary>
    public void Finish(CancellationToken cancellationToken)
    {
        if (failed || interruption.IsRequested || IsDisposed)
            return;

        while (MoveToRows(cancellationToken))
        {
            while (Fetch(cancellationToken) is not null)
            {
            }
        }
    }

    public void Dispose()
    {
        IsDisposed = true;
        interruption.End();
        DropResult();
        statements?.Dispose();
    }

    private T Guarded<T>(Func<StatementRun, T> work, CancellationToken cancellationToken)
    {
        interruption.Enter(cancellationToken);
        try
        {
            if (interruption.IsRequested)
                throw interruption.ToException(sql, cause: null);

            return work(this);
        }
        catch (DuckDbException refusal) when (interruption.IsRequested)
        {
            failed = true;
            throw interruption.ToException(sql, refusal);
        }
        catch
        {
            failed = true;
            throw;
        }
        finally
        {
            interruption.Leave();
        }
    }

    private void DropRows()
    {
        rows?.Dispose();
        rows = null;
    }

    private void DropResult()
    {
        DropRows();
        Result?.Dispose();
        Result = null;
    }

    private bool RunToRows()
    {
        DropResult();
        if (prepared is not null)
            count = 1;
        else if (statements is null)
            (statements, count) = StatementPreparation.Extract(connection, sql);

        while (next < count)
        {
            if (prepared is not null)
            {
                next++;
                Execute(prepared);
            }
            else
            {
                using var statement = StatementPreparation.Prepare(connection, statements!, next++, sql);
                Execute(statement);
            }

            if (Result is not null)
                return true;
        }

        return false;
    }

    private void Execute(PreparedHandle statement)
    {
        ParameterBinding.Bind(statement, parameters, sql, only: count == 1);
        var state = duckdb_pending_prepared_streaming(statement, out var value);
        using var pending = new PendingHandle(value, statement);
        if (state == NativeState.Error)
            throw new DuckDbException(Text(duckdb_pending_error(pending)) ?? "DuckDB gave no message.", sql);

        // An interrupt before this point is forgotten by DuckDB, one after it is not.
        if (interruption.IsRequested)
            throw interruption.ToException(sql, cause: null);

        var result = new ResultHandle(connection);
        try
        {
            if (duckdb_execute_pending(pending, result.Pointer) == NativeState.Error)
                throw new DuckDbException(Text(duckdb_result_error(result.Pointer)) ?? "DuckDB gave no message.", sql);

            Result = result;
            var kind = duckdb_result_return_type(*result.Pointer);
            if (kind == NativeResultKind.ChangedRows)
                RecordsAffected = Math.Max(0, RecordsAffected) + ReadChangedRows();
            if (kind != NativeResultKind.Rows)
                Result = null;
        }
        finally
        {
            if (Result is null)
                result.Dispose();
        }
    }

    /// <summary>A statement that changes rows gives their number as its one row.</summary>
    private long ReadChangedRows()
    {
        using var chunk = FetchChunk();
        return chunk is null ? 0 : *(long*)duckdb_vector_get_data(duckdb_data_chunk_get_vector(chunk.Value, 0));
    }

    private ChunkHandle? FetchChunk()
    {
        var result = Result ?? throw new InvalidOperationException("There is no result to fetch from.");
        while (true)
        {
            var chunk = duckdb_fetch_chunk(*result.Pointer);
            if (chunk == 0)
            {
                var error = duckdb_result_error(result.Pointer);
                return error is null || *error == 0 ? null : throw new DuckDbException(Text(error)!, sql);
            }

            if (duckdb_data_chunk_get_size(chunk) > 0)
                return new ChunkHandle(chunk, result);

            duckdb_destroy_data_chunk(ref chunk);
        }
    }
}
