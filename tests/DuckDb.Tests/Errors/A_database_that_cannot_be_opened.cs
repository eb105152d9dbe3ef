namespace ContactCenter.DuckDb.Tests.Errors;

public class A_database_that_cannot_be_opened
{
    [Fact]
    public void because_its_folder_is_missing() => Failure("DataSource=/nowhere/a.duckdb").Message
        .ShouldBe("IO Error: Cannot open file \"/nowhere/a.duckdb\": No such file or directory");

    [Fact]
    public void because_it_is_another_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a.txt");
        File.WriteAllText(path, "not a database");

        Failure($"DataSource={path}").Message
            .ShouldBe($"IO Error: The file \"{path}\" exists, but it is not a valid DuckDB database file!");
    }

    [Fact]
    public void because_a_setting_is_unknown() => Failure("memory_limt=1GB").Message
        .ShouldContain("The following options were not recognized: memory_limt");

    [Fact]
    public void because_a_setting_has_no_such_value() => Failure("memory_limit=lots").Message.ShouldBe(
        "The connection string sets memory_limit to 'lots'. DuckDB has no setting of this name, or not with this value.");

    [Fact]
    public void leaves_the_connection_closed()
    {
        using var connection = new DuckDbConnection("DataSource=/nowhere/a.duckdb");
        Should.Throw<DuckDbException>(connection.Open);

        connection.State.ShouldBe(System.Data.ConnectionState.Closed);
    }

    private static DuckDbException Failure(string connectionString)
    {
        using var connection = new DuckDbConnection(connectionString);
        return Should.Throw<DuckDbException>(connection.Open);
    }
}
