using System.Data.Common;

namespace ContactCenter.Expectations.Engines;

/// <summary>Runs a query that a cancellation ends at any moment.</summary>
public static class InterruptibleQuery
{
    /// <summary>Runs the query and hands its rows on.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The query.</param>
    /// <param name="take">Takes the reader's row; false when no more rows are wanted.</param>
    /// <param name="cancel">Ends the query.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public static void Read(DbConnection connection, string sql, Func<DbDataReader, bool> take, CancellationToken cancel)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        // The start takes the token: Cancel() does nothing to a command that has not begun yet, and would be lost just before.
        using var reader = command.ExecuteReaderAsync(cancel).GetAwaiter().GetResult();
        using var interrupt = cancel.UnsafeRegister(static c => ((DbCommand)c!).Cancel(), command);
        while (reader.Read() && take(reader))
        {
        }
    }
}
