using ContactCenter.DuckDb.Running;

namespace ContactCenter.DuckDb.Tests.Connecting;

public class A_connection_string
{
    [Theory]
    [InlineData("", ":memory:")]
    [InlineData("DataSource=a.duckdb", "a.duckdb")]
    [InlineData("data source = a b.duckdb ; threads=1", "a b.duckdb")]
    [InlineData(";;DataSource='a;b.duckdb';", "a;b.duckdb")]
    [InlineData("DataSource=\"it's \"\"mine\"\"\"", "it's \"mine\"")]
    public void names_the_database(string text, string path) => ConnectionSettings.Parse(text).DataSource.ShouldBe(path);

    [Fact]
    public void holds_settings_in_order() => ConnectionSettings.Parse("Threads=2;memory_limit='1 GB'").Options
        .ShouldBe([new("threads", "2"), new("memory_limit", "1 GB")]);

    [Fact]
    public void without_an_equals_sign_is_refused() => Should.Throw<ArgumentException>(() => new DuckDbConnection("threads=1;calls.duckdb"))
        .Message.ShouldBe("The connection string has 'calls.duckdb' where a key=value was expected, at index 10. " +
            "Write it like 'DataSource=calls.duckdb;memory_limit=1GB'. (Parameter 'connectionString')");

    [Fact]
    public void with_an_open_quote_is_refused() => Should.Throw<ArgumentException>(() => new DuckDbConnection("DataSource='a"))
        .Message.ShouldBe("The connection string opens a ' at index 11 and never closes it. (Parameter 'connectionString')");

    [Fact]
    public void is_built_and_read_back()
    {
        var builder = new DuckDbConnectionStringBuilder { DataSource = "a; 'b\".duckdb", Threads = 2, MemoryLimit = "1GB" };
        builder["temp_directory"] = "/tmp/x y";

        var settings = ConnectionSettings.Parse(builder.ConnectionString);
        settings.DataSource.ShouldBe("a; 'b\".duckdb");
        settings.Options.ShouldBe([new("threads", "2"), new("memory_limit", "1GB"), new("temp_directory", "/tmp/x y")], ignoreOrder: true);
        new DuckDbConnectionStringBuilder(builder.ConnectionString).Threads.ShouldBe(2);
        new DuckDbConnectionStringBuilder().DataSource.ShouldBe(":memory:");
    }
}
