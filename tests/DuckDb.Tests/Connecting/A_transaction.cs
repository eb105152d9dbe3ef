using System.Data;

namespace ContactCenter.DuckDb.Tests.Connecting;

public class A_transaction : InMemory
{
    public A_transaction() => Connection.Execute("CREATE TABLE t(i INTEGER PRIMARY KEY)");

    [Fact]
    public void keeps_what_is_committed()
    {
        using (var transaction = Connection.BeginTransaction())
        {
            Connection.Execute("INSERT INTO t VALUES (1)");
            transaction.Commit();
        }

        Scalar("SELECT count(*) FROM t").ShouldBe(1L);
    }

    [Fact]
    public void undoes_what_is_not()
    {
        using (Connection.BeginTransaction(IsolationLevel.ReadCommitted))
            Connection.Execute("INSERT INTO t VALUES (1)");

        Scalar("SELECT count(*) FROM t").ShouldBe(0L);
    }

    [Fact]
    public void is_rolled_back_after_an_error()
    {
        using (Connection.BeginTransaction())
        {
            Connection.Execute("INSERT INTO t VALUES (1)");
            Should.Throw<DuckDbException>(() => Connection.Execute("INSERT INTO t VALUES (1)"));
        }

        Scalar("SELECT count(*) FROM t").ShouldBe(0L);
    }

    [Fact]
    public void does_not_end_twice()
    {
        using var transaction = Connection.BeginTransaction();
        transaction.Rollback();

        Should.Throw<InvalidOperationException>(transaction.Commit)
            .Message.ShouldBe("The transaction is over: it was committed or rolled back, or its connection was closed.");
    }

    [Fact]
    public void is_not_begun_within_another()
    {
        using var transaction = Connection.BeginTransaction();

        Should.Throw<InvalidOperationException>(() => Connection.BeginTransaction())
            .Message.ShouldBe("A transaction is open on this connection already; DuckDB has no transactions within transactions.");
    }

    [Fact]
    public void is_not_serializable() => Should.Throw<NotSupportedException>(() => Connection.BeginTransaction(IsolationLevel.Serializable))
        .Message.ShouldBe("DuckDB has snapshot isolation, not Serializable. Ask for Snapshot, or for no level.");
}
