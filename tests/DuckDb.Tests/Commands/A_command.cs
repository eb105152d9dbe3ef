using System.Data;

namespace ContactCenter.DuckDb.Tests.Commands;

public class A_command : InMemory
{
    [Fact]
    public void gives_the_first_value_of_the_first_row() => Scalar("SELECT i, 'x' FROM range(5, 8) r(i)").ShouldBe(5L);

    [Fact]
    public void gives_null_when_there_is_no_row_and_DBNull_for_NULL()
    {
        Scalar("SELECT 1 WHERE false").ShouldBeNull();
        Scalar("SELECT NULL").ShouldBe(DBNull.Value);
    }

    [Fact]
    public void counts_changed_rows()
    {
        Connection.Execute("CREATE TABLE t(i INTEGER)").ShouldBe(-1);
        Connection.Execute("INSERT INTO t SELECT * FROM range(5000)").ShouldBe(5000);
        Connection.Execute("UPDATE t SET i = -i WHERE i >= 4990").ShouldBe(10);
        Connection.Execute("DELETE FROM t WHERE i < 0").ShouldBe(10);
        Connection.Execute("DELETE FROM t WHERE i < 0").ShouldBe(0);
        Connection.Execute("SELECT * FROM t").ShouldBe(-1);
        Connection.Execute("CREATE TABLE u AS FROM t").ShouldBe(-1);
    }

    [Fact]
    public void reads_the_rows_that_an_insert_returns()
    {
        Connection.Execute("CREATE TABLE t(i INTEGER)");

        Scalar("INSERT INTO t VALUES (7) RETURNING i + 1").ShouldBe(8);
    }

    [Fact]
    public void runs_to_its_end_even_when_its_rows_are_not_read()
    {
        Connection.Execute("CREATE SEQUENCE s");
        Connection.Execute("SELECT nextval('s') FROM range(100000)");

        Scalar("SELECT currval('s')").ShouldBe(100_000L);
    }

    [Fact]
    public async Task runs_in_the_background()
    {
        await using var command = new DuckDbCommand("CREATE TABLE t AS FROM range(5); INSERT INTO t FROM range(5, 15)", Connection);
        (await command.ExecuteNonQueryAsync()).ShouldBe(10);
        command.CommandText = "SELECT sum(range)::BIGINT FROM t";
        (await command.ExecuteScalarAsync()).ShouldBe(105L);
    }

    [Fact]
    public void waits_for_no_open_reader()
    {
        using var command = new DuckDbCommand("FROM range(10)", Connection);
        using (command.ExecuteReader())
        {
            Should.Throw<InvalidOperationException>(() => Connection.Execute("SELECT 1")).Message.ShouldBe(
                "The connection is in use by another command or an open reader. Dispose that one first, or open a second connection of the " +
                "same DuckDbDataSource.");
        }

        Scalar("SELECT 1").ShouldBe(1);
    }

    [Fact]
    public void closes_the_connection_when_told_to()
    {
        using var command = new DuckDbCommand("SELECT 1", Connection);
        command.ExecuteReader(CommandBehavior.CloseConnection).Dispose();

        Connection.State.ShouldBe(ConnectionState.Closed);
    }

    [Fact]
    public void without_a_connection_says_so()
    {
        using var command = new DuckDbCommand("SELECT 1");

        Should.Throw<InvalidOperationException>(command.ExecuteScalar).Message.ShouldBe("The command has no connection. Set its Connection.");
    }

    [Fact]
    public void is_text_only()
    {
        using var command = new DuckDbCommand();

        Should.Throw<NotSupportedException>(() => command.CommandType = CommandType.StoredProcedure)
            .Message.ShouldBe("A DuckDB command is SQL text, not StoredProcedure. Write CALL or SELECT into its text.");
    }
}
