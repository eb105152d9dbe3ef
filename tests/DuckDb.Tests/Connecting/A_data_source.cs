namespace ContactCenter.DuckDb.Tests.Connecting;

public class A_data_source
{
    [Fact]
    public void shares_its_database_in_memory()
    {
        using var source = new DuckDbDataSource();
        using var one = source.OpenConnection();
        using var other = source.OpenConnection();
        one.Execute("CREATE TABLE t AS SELECT 7 AS i");

        using var command = new DuckDbCommand("SELECT i FROM t", other);
        command.ExecuteScalar().ShouldBe(7);
    }

    [Fact]
    public void keeps_its_database_between_connections()
    {
        using var source = new DuckDbDataSource();
        using (var first = source.OpenConnection())
            first.Execute("CREATE TABLE t AS SELECT 7 AS i");

        using var second = source.OpenConnection();
        using var command = new DuckDbCommand("SELECT i FROM t", second);
        command.ExecuteScalar().ShouldBe(7);
    }

    [Fact]
    public void leaves_open_connections_usable_when_disposed()
    {
        var source = new DuckDbDataSource();
        using var connection = source.OpenConnection();
        source.Dispose();

        using var command = new DuckDbCommand("SELECT 1", connection);
        command.ExecuteScalar().ShouldBe(1);
        Should.Throw<ObjectDisposedException>(source.OpenConnection);
    }

    [Fact]
    public void lets_go_of_its_file_when_all_is_disposed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a.duckdb");
        using (var source = new DuckDbDataSource($"DataSource={path}"))
        using (var connection = source.OpenConnection())
            connection.Execute("CREATE TABLE t AS SELECT 1 AS i");

        // A different configuration is refused as long as the instance lives.
        using var again = new DuckDbConnection($"DataSource={path};access_mode=READ_ONLY");
        again.Open();
        Should.Throw<DuckDbException>(() => again.Execute("CREATE TABLE u(i INTEGER)"))
            .Message.ShouldContain("read-only mode");
    }
}
