namespace ContactCenter.DuckDb.Tests.Cancelling;

public class A_command_out_of_time : InMemory
{
    private const string Sql = "SELECT count(*) FROM range(100000000000) r(i) WHERE hash(i) = 1";

    [Fact]
    public void fails_and_says_so()
    {
        using var command = new DuckDbCommand(Sql, Connection) { CommandTimeout = 1 };
        var failure = Should.Throw<DuckDbException>(command.ExecuteScalar);

        failure.Message.ShouldBe("The command was stopped because DuckDB worked on it for more than 1 s (CommandTimeout).");
        failure.ErrorType.ShouldBe(DuckDbErrorType.Interrupt);
        failure.Sql.ShouldBe(Sql);
        failure.InnerException.ShouldBeOfType<TimeoutException>();
        Scalar("SELECT 42").ShouldBe(42);
    }

    [Fact]
    public void fails_while_rows_are_read()
    {
        using var command = new DuckDbCommand("SELECT i FROM range(100000000000) r(i) WHERE i < 1000000 OR hash(i) = 1", Connection)
        {
            CommandTimeout = 1,
        };
        using var reader = command.ExecuteReader();

        Should.Throw<DuckDbException>(() =>
        {
            while (reader.Read())
            {
            }
        }).InnerException.ShouldBeOfType<TimeoutException>();
    }

    [Fact]
    public void is_not_one_whose_caller_takes_long()
    {
        using var command = new DuckDbCommand("FROM range(10000)", Connection) { CommandTimeout = 1 };
        using var reader = command.ExecuteReader();
        reader.Read();
        Thread.Sleep(1500);
        var rows = 1;
        while (reader.Read())
            rows++;

        rows.ShouldBe(10_000);
    }
}
