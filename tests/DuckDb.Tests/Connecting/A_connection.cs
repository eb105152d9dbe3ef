using System.Data;
using System.Data.Common;

namespace ContactCenter.DuckDb.Tests.Connecting;

public class A_connection
{
    [Fact]
    public void opens_and_closes_and_tells_it()
    {
        using var connection = new DuckDbConnection();
        var changes = new List<ConnectionState>();
        connection.StateChange += (_, change) => changes.Add(change.CurrentState);

        connection.State.ShouldBe(ConnectionState.Closed);
        connection.Open();
        connection.State.ShouldBe(ConnectionState.Open);
        connection.Close();
        connection.Close();
        connection.State.ShouldBe(ConnectionState.Closed);
        changes.ShouldBe([ConnectionState.Open, ConnectionState.Closed]);
    }

    [Fact]
    public void tells_the_library_version_and_its_database()
    {
        using var connection = new DuckDbConnection("DataSource=/some/where/calls.duckdb");

        connection.ServerVersion.ShouldBe("1.5.6");
        connection.DataSource.ShouldBe("/some/where/calls.duckdb");
        connection.Database.ShouldBe("calls");
        new DuckDbConnection().Database.ShouldBe("memory");
    }

    [Fact]
    public void to_memory_has_a_database_of_its_own()
    {
        using var one = new DuckDbConnection("DataSource=:memory:");
        using var other = new DuckDbConnection("DataSource=:memory:");
        one.Open();
        other.Open();
        one.Execute("CREATE TABLE t(i INTEGER)");

        Should.Throw<DuckDbException>(() => other.Execute("FROM t")).ErrorType.ShouldBe(DuckDbErrorType.Catalog);
    }

    [Fact]
    public void to_an_open_file_shares_its_instance()
    {
        using var folder = new TemporaryFolder();
        using var one = new DuckDbConnection($"DataSource={folder.File("a.duckdb")}");
        using var other = new DuckDbConnection($"DataSource={folder.File("a.duckdb")}");
        one.Open();
        other.Open();
        one.Execute("CREATE TABLE t AS SELECT 1 AS i");

        using var command = new DuckDbCommand("SELECT i FROM t", other);
        command.ExecuteScalar().ShouldBe(1);
    }

    [Fact]
    public void passes_settings_on_to_duckdb()
    {
        using var connection = new DuckDbConnection("threads=3;Memory_Limit=256MiB");
        connection.Open();
        using var command = new DuckDbCommand("SELECT current_setting('threads') || ', ' || current_setting('memory_limit')", connection);

        command.ExecuteScalar().ShouldBe("3, 256.0 MiB");
    }

    [Fact]
    public void changes_the_database_in_use()
    {
        using var connection = new DuckDbConnection();
        connection.Open();
        connection.Execute("ATTACH ':memory:' AS \"the other\"");
        connection.ChangeDatabase("the other");
        using var command = new DuckDbCommand("SELECT current_database()", connection);

        command.ExecuteScalar().ShouldBe("the other");
    }

    [Fact]
    public void that_is_closed_runs_nothing()
    {
        using var connection = new DuckDbConnection();

        Should.Throw<InvalidOperationException>(() => connection.Execute("SELECT 1"))
            .Message.ShouldBe("The connection is closed. Open it first.");
    }

    [Fact]
    public void that_is_open_is_not_opened_again()
    {
        using var connection = new DuckDbConnection();
        connection.Open();

        Should.Throw<InvalidOperationException>(connection.Open).Message.ShouldBe("The connection is open already.");
    }

    [Fact]
    public async Task works_through_the_common_classes_alone()
    {
        DbProviderFactory factory = DuckDbProviderFactory.Instance;
        await using var source = factory.CreateDataSource("");
        await using var connection = await source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT $n + 1";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "n";
        parameter.Value = 41;
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync();

        (await reader.ReadAsync()).ShouldBeTrue();
        (await reader.GetFieldValueAsync<int>(0)).ShouldBe(42);
        (await reader.ReadAsync()).ShouldBeFalse();
    }
}
