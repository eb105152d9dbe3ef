using System.Data;
using System.Data.Common;

namespace ContactCenter.DuckDb;

/// <summary>A transaction of one connection; all its commands take part. Disposing one that was not committed rolls it back.</summary>
public sealed class DuckDbTransaction : DbTransaction
{
    private readonly DuckDbConnection connection;

    internal DuckDbTransaction(DuckDbConnection connection) => this.connection = connection;

    /// <summary>Snapshot, whatever was asked for.</summary>
    public override IsolationLevel IsolationLevel => IsolationLevel.Snapshot;

    /// <inheritdoc/>
    protected override DbConnection? DbConnection => IsOpen ? connection : null;

    private bool IsOpen => ReferenceEquals(connection.Transaction, this);

    /// <summary>Makes the changes of the transaction permanent.</summary>
    /// <exception cref="InvalidOperationException">The transaction is over.</exception>
    /// <exception cref="DuckDbException">DuckDB can't commit, as after an error in the transaction; it is rolled back then.</exception>
    public override void Commit() => End("COMMIT");

    /// <summary>Undoes the changes of the transaction.</summary>
    /// <exception cref="InvalidOperationException">The transaction is over.</exception>
    public override void Rollback() => End("ROLLBACK");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && IsOpen)
            Rollback();

        base.Dispose(disposing);
    }

    private void End(string sql)
    {
        if (!IsOpen)
            throw new InvalidOperationException("The transaction is over: it was committed or rolled back, or its connection was closed.");

        connection.Transaction = null;
        connection.Execute(sql);
    }
}
