using System.Data.Common;
using Npgsql;

namespace ContactCenter.Pipeline.Sinks.Postgres;

/// <summary>Streams the rows of a table from DuckDB into the staging table.</summary>
internal static class PostgresCopy
{
    /// <returns>The rows copied.</returns>
    /// <exception cref="NotCopyableException">A value can't be stored; the message says which.</exception>
    public static async Task<long> Run(PostgresTable table, DbConnection duckdb, NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = duckdb.CreateCommand();
        command.CommandText = table.Source.Select((column, name) => table.Columns.First(c => c.Name == column.Name).Read(name));
        await using var reader = await command.ExecuteReaderAsync(cancel);
        await using var copy = await connection.BeginBinaryImportAsync(table.CopyIn, cancel);
        for (var row = 1L; reader.Read(); row++)
        {
            cancel.ThrowIfCancellationRequested();
            await copy.StartRowAsync(cancel);
            for (var i = 0; i < table.Columns.Count; i++)
                await Write(table, i, copy, reader, row, cancel);
        }

        return (long)await copy.CompleteAsync(cancel);
    }

    private static async Task Write(PostgresTable table, int ordinal, NpgsqlBinaryImporter copy, DbDataReader reader, long row, CancellationToken cancel)
    {
        try
        {
            if (reader.IsDBNull(ordinal))
                await copy.WriteNullAsync(cancel);
            else
                await table.Columns[ordinal].Write(copy, reader, ordinal, cancel);
        }
        catch (Exception e) when (e is NotCopyableException or OverflowException or ArgumentException)
        {
            var found = e is NotCopyableException ? e.Message : $"a value that is out of range ({e.Message})";
            throw new NotCopyableException($"column {table.Columns[ordinal].Name}, row {row} {table.Order}: {found}.{table.Search(ordinal, e)}", e);
        }
    }
}
