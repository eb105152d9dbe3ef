using System.Data.Common;

namespace ContactCenter.DuckDb.Tests.Errors;

public class An_error_of_duckdb : InMemory
{
    [Theory]
    [InlineData("SELEC 1", DuckDbErrorType.Parser)]
    [InlineData("SELECT nope", DuckDbErrorType.Binder)]
    [InlineData("FROM nowhere", DuckDbErrorType.Catalog)]
    [InlineData("SELECT 'x'::INTEGER", DuckDbErrorType.Conversion)]
    [InlineData("SELECT 9223372036854775807 + 1", DuckDbErrorType.OutOfRange)]
    [InlineData("SELECT error('boom')", DuckDbErrorType.InvalidInput)]
    [InlineData("FROM read_csv('/nowhere.csv')", DuckDbErrorType.InputOutput)]
    [InlineData("CREATE TABLE t(i INT CHECK (i > 0)); INSERT INTO t VALUES (0)", DuckDbErrorType.Constraint)]
    [InlineData("COMMIT", DuckDbErrorType.Transaction)]
    [InlineData("SET enable_external_access = false; FROM read_csv('/etc/passwd')", DuckDbErrorType.Permission)]
    [InlineData("SET memory_limit = '20MB'; SET max_temp_directory_size = '0B'; SELECT list(i) FROM range(100000000) r(i)", DuckDbErrorType.OutOfMemory)]
    public void tells_its_sort_and_the_sql(string sql, DuckDbErrorType type)
    {
        var failure = Should.Throw<DuckDbException>(() => Connection.Execute(sql));

        failure.ErrorType.ShouldBe(type, failure.Message);
        failure.Sql.ShouldBe(sql);
        failure.ShouldBeAssignableTo<DbException>();
        Scalar("SELECT 42").ShouldBe(42);
    }

    [Fact]
    public void has_the_whole_message() => Should.Throw<DuckDbException>(() => Connection.Execute("SELECT nope FROM range(3)")).Message.ShouldBe(
        """
        Binder Error: Referenced column "nope" not found in FROM clause!
        Candidate bindings: "range"

        LINE 1: SELECT nope FROM range(3)
                       ^
        """);

    [Fact]
    public void in_later_rows_comes_with_them()
    {
        using var command = new DuckDbCommand(
            "SELECT CASE WHEN i = 5000000 THEN error('late') ELSE i END FROM range(10000000) r(i)", Connection);
        using (var reader = command.ExecuteReader())
        {
            var rows = 0;
            Should.Throw<DuckDbException>(() =>
            {
                while (reader.Read())
                    rows++;
            }).Message.ShouldBe("Invalid Input Error: late");
            rows.ShouldBeInRange(2048, 5_000_000);
        }

        Scalar("SELECT 42").ShouldBe(42);
    }

    [Fact]
    public async Task comes_through_the_awaited_task()
    {
        await using var command = new DuckDbCommand("FROM nowhere", Connection);

        (await Should.ThrowAsync<DuckDbException>(command.ExecuteReaderAsync())).ErrorType.ShouldBe(DuckDbErrorType.Catalog);
        (await Should.ThrowAsync<DuckDbException>(command.ExecuteScalarAsync())).ErrorType.ShouldBe(DuckDbErrorType.Catalog);
        Scalar("SELECT 42").ShouldBe(42);
    }
}
