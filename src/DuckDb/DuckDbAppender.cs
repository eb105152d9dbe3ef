using ContactCenter.DuckDb.Appending;
using ContactCenter.DuckDb.Interop;
using static ContactCenter.DuckDb.Interop.LibDuckDb;

namespace ContactCenter.DuckDb;

/// <summary>
/// Appends rows to a table in bulk: the values of a row in the order of the columns, then <see cref="EndRow"/>. Rows are visible to queries
/// after <see cref="Flush"/>, <see cref="Close"/> or <see cref="Dispose"/>; some are before. To add all of them or none, append within a
/// transaction. An Append that throws leaves the row as it was.
/// </summary>
public sealed unsafe partial class DuckDbAppender : IDisposable
{
    private const int ChunkRows = 2048;

    private readonly DuckDbConnection connection;
    private readonly AppenderHandle appender;
    private readonly ChunkHandle chunk;
    private readonly AppendColumn[] columns;
    private readonly TextArena texts = new();
    private readonly string table;
    private int column;
    private int row;
    private long sent;
    private bool broken;
    private bool closed;

    internal DuckDbAppender(DuckDbConnection connection, string? catalog, string? schema, string table, IReadOnlyList<string>? names)
    {
        this.connection = connection;
        this.table = table;
        connection.ThrowIfBusy();
        (appender, columns) = AppenderOpening.Open(connection.Handle, catalog, schema, table, names);
        chunk = AppenderOpening.MakeChunk(appender, columns.Length);
        BindColumns();
    }

    /// <summary>Rows ended so far.</summary>
    public long RowCount => sent + row;

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">It has fewer values than the table has columns.</exception>
    /// <exception cref="DuckDbException">DuckDB does not take the rows so far; the appender can't be used any more.</exception>
    public void EndRow()
    {
        if (column != columns.Length)
        {
            ThrowIfUnusable();
            throw new InvalidOperationException(
                $"Row {RowCount + 1} for table '{table}' has {column} values, and {columns.Length} are expected. " +
                $"Column '{columns[column].Name}' is the first without one.");
        }

        column = 0;
        if (++row == ChunkRows)
            Send();
    }

    /// <summary>Writes all ended rows to the table.</summary>
    /// <exception cref="InvalidOperationException">A row is begun and not ended, or the appender is closed.</exception>
    /// <exception cref="DuckDbException">
    /// A constraint is violated, or the rows can't be written: none of those since the last flush are. The appender can't be used any more.
    /// </exception>
    public void Flush()
    {
        ThrowIfUnusable();
        if (column != 0)
        {
            throw new InvalidOperationException(
                $"Row {RowCount + 1} for table '{table}' is begun and not ended. Call EndRow before Flush or Close.");
        }

        Send();
        Check(duckdb_appender_flush(appender));
    }

    /// <summary>Writes all ended rows to the table and ends appending. Nothing happens when it is closed.</summary>
    /// <inheritdoc cref="Flush" path="/exception"/>
    public void Close()
    {
        if (closed)
            return;

        Flush();
        Release();
    }

    /// <summary>
    /// As <see cref="Close"/>; but when a row is begun and not ended, or writing failed before, the rows that were not written yet are
    /// dropped.
    /// </summary>
    public void Dispose()
    {
        if (closed)
            return;

        try
        {
            if (!broken && column == 0)
                Flush();
        }
        finally
        {
            Release();
        }
    }

    private void Send()
    {
        if (row == 0)
            return;

        connection.ThrowIfBusy();
        duckdb_data_chunk_set_size(chunk.Value, (ulong)row);
        Check(duckdb_append_data_chunk(appender, chunk.Value));
        sent += row;
        row = 0;
        duckdb_data_chunk_reset(chunk.Value);
        texts.Reset();
        BindColumns();
    }

    private void BindColumns()
    {
        for (var i = 0; i < columns.Length; i++)
            columns[i].Bind(duckdb_data_chunk_get_vector(chunk.Value, (ulong)i));
    }

    /// <summary>The column of the next value.</summary>
    private AppendColumn Next()
    {
        if ((uint)column < (uint)columns.Length && !closed)
            return columns[column];

        ThrowIfUnusable();
        throw new InvalidOperationException(
            $"Row {RowCount + 1} for table '{table}' has its {columns.Length} values already. Call EndRow before the next row.");
    }

    private void ThrowIfUnusable()
    {
        ObjectDisposedException.ThrowIf(closed, this);
        if (broken)
            throw new InvalidOperationException($"Appending to table '{table}' failed before, so this appender can't go on. Make a new one.");
    }

    private void Check(NativeState state)
    {
        if (state == NativeState.Success)
            return;

        // No column is left for a next value, so the appends that follow are refused.
        broken = true;
        column = int.MaxValue;
        throw AppenderError.Of(appender, table);
    }

    private void Release()
    {
        closed = true;
        chunk.Dispose();
        appender.Dispose();
    }
}
