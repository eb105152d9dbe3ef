using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Sinks;
using Npgsql;

namespace ContactCenter.Pipeline.Tests.Sinks.Postgres;

/// <summary>Copies into a database of the test's own.</summary>
[Collection(PostgresTests.Name)]
public abstract class PostgresTest : SinkTest
{
    private readonly PostgresServer _server;

    protected PostgresTest(PostgresServer server)
    {
        _server = server;
        Database = $"t{Guid.NewGuid():N}";
        _server.Query($"CREATE DATABASE {Database}");
    }

    protected string Database { get; }

    protected NpgsqlConnectionStringBuilder Settings => _server.Settings(Database);

    protected object? Query(string sql) => _server.Query(sql, Database);

    /// <summary>All rows of the copy as one text, by the first column.</summary>
    protected string? Rows(string columns = "*") => Query($"SELECT string_agg(t::text, ' ' ORDER BY t::text) FROM (SELECT {columns} FROM customer_courier.conversations) AS t") as string;

    protected SinkResult Write(TableToSink table, NpgsqlConnectionStringBuilder? settings = null) => Sink(settings).Write(table, DuckDb, Cancel);

    protected ISink Sink(NpgsqlConnectionStringBuilder? settings = null)
    {
        SinkRequest.TryParse($"postgres={(settings ?? Settings).ConnectionString}", out var request, out var fault).ShouldBeTrue(fault);
        return request.Open();
    }
}
