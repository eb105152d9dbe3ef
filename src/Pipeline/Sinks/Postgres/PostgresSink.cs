using System.Data.Common;
using ContactCenter.Expectations.Results.Runs;
using Npgsql;

namespace ContactCenter.Pipeline.Sinks.Postgres;

/// <summary>
/// A table in PostgreSQL, in a schema named for the system. All happens in one transaction: rows are streamed by binary COPY into a
/// temporary table, then take the place of those in the table (docs/decisions/0011).
/// </summary>
/// <param name="target">The database.</param>
internal sealed class PostgresSink(PostgresTarget target) : ISink
{
    /// <inheritdoc/>
    public string Name => "postgres";

    /// <inheritdoc/>
    public SinkResult Write(TableToSink table, DbConnection duckdb, CancellationToken cancel)
    {
        var place = new PostgresTable(table);
        var shown = $"{place.Shown} on {target}";
        try
        {
            var rows = WriteAsync(place, duckdb, cancel).GetAwaiter().GetResult();
            return new(Name, table.FullName, shown, rows, Fault: null);
        }
        catch (Exception e) when (e is not OperationCanceledException && cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancel);
        }
        catch (Exception e) when (e is DbException or NotCopyableException or IOException or TimeoutException)
        {
            return new(Name, table.FullName, shown, 0, PostgresFaults.Of(e, target, place));
        }
    }

    private async Task<long> WriteAsync(PostgresTable table, DbConnection duckdb, CancellationToken cancel)
    {
        await using var connection = target.Connection();
        await connection.OpenAsync(cancel);
        long rows;
        await using (var transaction = await connection.BeginTransactionAsync(cancel))
        {
            await Execute(connection, table.CreateStaging, cancel);
            rows = await PostgresCopy.Run(table, duckdb, connection, cancel);

            // From here on writers of the same table wait for each other; readers wait for nobody.
            await Execute(connection, table.LockOut, cancel);
            await TakePlace(connection, table, cancel);
            await Execute(connection, table.DeleteRows, cancel);
            foreach (var change in table.Changes(await Columns(connection, table, cancel)))
                await Execute(connection, change, cancel);
            await Execute(connection, table.InsertRows, cancel);
            await transaction.CommitAsync(cancel);
        }

        await Tidy(connection, table, cancel);
        return rows;
    }

    /// <summary>Lets the room of the former rows be used again next time, and the planner know the new ones.</summary>
    private static async Task Tidy(NpgsqlConnection connection, PostgresTable table, CancellationToken cancel)
    {
        try
        {
            await Execute(connection, table.Tidy, cancel);
        }
        catch (DbException)
        {
            // The copy is there all the same; the server does this by itself after a while (autovacuum).
        }
    }

    /// <summary>Sees to it that the table is there, is ours, and nobody else writes to it.</summary>
    private static async Task TakePlace(NpgsqlConnection connection, PostgresTable table, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(table.SelectIsOurs, connection);
        var isOurs = await command.ExecuteScalarAsync(cancel) as bool?;
        if (isOurs == false)
            throw new NotCopyableException($"a table of that name that ccq did not make. Rename it; or give it to ccq, which then replaces all its rows: COMMENT ON TABLE {table.FullName} IS '{PostgresTable.Mark}'.");
        if (isOurs is null)
            await Execute(connection, table.Create, cancel);
        await Execute(connection, table.Lock, cancel);
    }

    private static async Task<List<(string Name, string Type)>> Columns(NpgsqlConnection connection, PostgresTable table, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(table.SelectColumns, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var columns = new List<(string, string)>();
        while (await reader.ReadAsync(cancel))
            columns.Add((reader.GetString(0), reader.GetString(1)));
        return columns;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
