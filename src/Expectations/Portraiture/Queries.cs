using System.Data.Common;
using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Portraiture;

/// <summary>The statements of a portrait, run one after the other.</summary>
internal sealed class Queries(Batch batch, CancellationToken cancel)
{
    public PortraitSql Sql => batch.Dialect.Portraits;

    /// <summary>The statement that was run last; null when none was.</summary>
    public string? Last { get; private set; }

    public void Run(string sql) => Read(sql, static _ => { });

    public void Read(string sql, Action<DbDataReader> take)
    {
        Last = sql;
        InterruptibleQuery.Read(
            batch.Connection,
            sql,
            reader =>
            {
                take(reader);
                return true;
            },
            cancel);
    }

    /// <summary>Removes a table that may be there; also after a cancellation, and without hiding a failure that led here.</summary>
    public void Drop(string table)
    {
        try
        {
            using var command = batch.Connection.CreateCommand();
            command.CommandText = Sql.Drop(table);
            command.ExecuteNonQuery();
        }
        catch (DbException)
        {
            // It is temporary: it goes with the connection, and the next portrait replaces it.
        }
    }
}
