using System.Diagnostics;

namespace ContactCenter.DuckDb.Tests.Cancelling;

public class A_cancelled_command : InMemory
{
    // Far above what an interrupt takes on an idle machine, and far below what these queries would.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    public static TheoryData<string> LongQueries =>
    [
        "SELECT count(*) FROM range(100000000000) r(i) WHERE hash(i) = 1",
        "SELECT * FROM range(10000000000) r(i) ORDER BY hash(i)",
        "SELECT count(*) FROM range(1000000) a(i), range(1000000) b(i) WHERE hash(a.i + b.i) = 1",
        "CREATE TABLE t AS SELECT hash(i) FROM range(100000000000) r(i)",
        "SELECT 1; SELECT count(*) FROM range(100000000000) r(i) WHERE hash(i) = 1",
    ];

    [Theory]
    [MemberData(nameof(LongQueries))]
    public async Task ends_soon_and_leaves_the_connection_usable(string sql)
    {
        using var source = new CancellationTokenSource();
        await using var command = new DuckDbCommand(sql, Connection);
        var running = command.ExecuteNonQueryAsync(source.Token);
        await Task.Delay(200);
        running.IsCompleted.ShouldBeFalse();
        var watch = Stopwatch.StartNew();
        await source.CancelAsync();

        var cancelled = await Should.ThrowAsync<OperationCanceledException>(running);
        watch.Elapsed.ShouldBeLessThan(Soon);
        cancelled.CancellationToken.ShouldBe(source.Token);
        cancelled.Message.ShouldBe("The command was cancelled.");
        Scalar("SELECT 42").ShouldBe(42);
    }

    [Fact]
    public async Task is_stopped_by_Cancel_from_another_thread()
    {
        await using var command = new DuckDbCommand("SELECT count(*) FROM range(100000000000) r(i) WHERE hash(i) = 1", Connection);
        var running = Task.Run(command.ExecuteScalar);
        await Task.Delay(200);
        running.IsCompleted.ShouldBeFalse();
        var watch = Stopwatch.StartNew();
        command.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(running);
        watch.Elapsed.ShouldBeLessThan(Soon);
        Scalar("SELECT 42").ShouldBe(42);
    }

    [Fact]
    public async Task does_not_begin_when_the_token_is_cancelled_already()
    {
        await using var command = new DuckDbCommand("CREATE TABLE t(i INTEGER)", Connection);

        await Should.ThrowAsync<OperationCanceledException>(command.ExecuteNonQueryAsync(new CancellationToken(canceled: true)));
        Scalar("SELECT count(*) FROM duckdb_tables()").ShouldBe(0L);
    }

    [Fact]
    public void ends_its_reader_at_the_next_rows()
    {
        using var command = new DuckDbCommand("FROM range(1000000000)", Connection);
        using (var reader = command.ExecuteReader())
        {
            reader.Read().ShouldBeTrue();
            command.Cancel();

            Should.Throw<OperationCanceledException>(() =>
            {
                while (reader.Read())
                {
                }
            });
        }

        Scalar("SELECT 42").ShouldBe(42);
    }

    [Fact]
    public async Task ends_while_its_rows_are_awaited()
    {
        using var source = new CancellationTokenSource(200);
        await using var command = new DuckDbCommand(
            "SELECT i FROM range(100000000000) r(i) WHERE i < 1000000 OR hash(i) = 1", Connection);
        await using var reader = await command.ExecuteReaderAsync(source.Token);

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            while (await reader.ReadAsync(source.Token))
            {
            }
        });
    }

    [Fact]
    public async Task cancelled_at_any_moment_never_disturbs_the_next()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            using var source = new CancellationTokenSource();
            await using var command = new DuckDbCommand("SELECT count(*) FROM range(3000000) r(i) WHERE hash(i) = 1", Connection);
            var running = command.ExecuteScalarAsync(source.Token);
            Thread.SpinWait(random.Next(200_000));
            await source.CancelAsync();
            try
            {
                await running;
            }
            catch (OperationCanceledException)
            {
                // Whether the query or the cancellation comes first is open; what counts is the next one.
            }

            Scalar("SELECT count(*) FROM range(1000)").ShouldBe(1000L);
        }
    }
}
