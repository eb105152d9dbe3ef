namespace ContactCenter.DuckDb.Tests.Commands;

public class A_prepared_command : InMemory
{
    [Fact]
    public void is_run_again_with_other_values()
    {
        Connection.Execute("CREATE TABLE t(i INTEGER)");
        using var command = new DuckDbCommand("INSERT INTO t VALUES ($i)", Connection);
        var parameter = command.Parameters.AddWithValue("$i", null);
        command.Prepare();
        for (var i = 1; i <= 100; i++)
        {
            parameter.Value = i;
            command.ExecuteNonQuery().ShouldBe(1);
        }

        Scalar("SELECT sum(i)::INT FROM t").ShouldBe(5050);
    }

    [Fact]
    public void follows_a_change_of_its_text()
    {
        using var command = new DuckDbCommand("SELECT 1", Connection);
        command.Prepare();
        command.CommandText = "SELECT 2";

        command.ExecuteScalar().ShouldBe(2);
    }

    [Fact]
    public void follows_a_change_of_its_table()
    {
        Connection.Execute("CREATE TABLE t AS SELECT 1 AS i");
        using var command = new DuckDbCommand("FROM t", Connection);
        command.Prepare();
        Connection.Execute("CREATE OR REPLACE TABLE t AS SELECT 'one' AS i");

        command.ExecuteScalar().ShouldBe("one");
    }

    [Fact]
    public void fails_when_it_is_prepared()
    {
        using var command = new DuckDbCommand("SELECT * FROM nowhere", Connection);

        Should.Throw<DuckDbException>(command.Prepare).ErrorType.ShouldBe(DuckDbErrorType.Catalog);
    }
}
