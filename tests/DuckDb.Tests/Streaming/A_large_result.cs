using System.Diagnostics;

namespace ContactCenter.DuckDb.Tests.Streaming;

[Collection(nameof(Alone))]
public class A_large_result : InMemory
{
    [Fact]
    public void is_never_held_whole()
    {
        // Held whole, these rows would take more than 1 GB.
        const long Rows = 50_000_000;
        using var command = new DuckDbCommand($"SELECT i, 'text number ' || i AS t FROM range({Rows}) r(i)", Connection);
        using var reader = command.ExecuteReader();
        var (count, sum, bytes) = (0L, 0L, 0L);
        var (after, most) = (0L, 0L);
        while (reader.Read())
        {
            sum += reader.GetInt64(0);
            bytes += reader.GetUtf8(1).Length;
            if (++count % 5_000_000 != 0)
                continue;

            using var process = Process.GetCurrentProcess();
            after = after == 0 ? process.WorkingSet64 : after;
            most = Math.Max(most, process.WorkingSet64);
        }

        count.ShouldBe(Rows);
        sum.ShouldBe(Rows * (Rows - 1) / 2);
        bytes.ShouldBe((Rows * 12) + 388_888_890);
        (most - after).ShouldBeLessThan(100 << 20);
    }

    [Fact]
    public void gives_its_first_rows_before_it_is_done()
    {
        var watch = Stopwatch.StartNew();
        using var command = new DuckDbCommand("FROM range(1000000000000)", Connection);
        using (var reader = command.ExecuteReader())
        {
            reader.Read().ShouldBeTrue();
            reader.GetInt64(0).ShouldBe(0);
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        Scalar("SELECT 1").ShouldBe(1);
    }

    [Fact]
    public async Task is_read_asynchronously()
    {
        await using var command = new DuckDbCommand("FROM range(100000)", Connection);
        await using var reader = await command.ExecuteReaderAsync();
        var count = 0;
        while (await reader.ReadAsync())
            (await reader.GetFieldValueAsync<long>(0)).ShouldBe(count++);

        count.ShouldBe(100_000);
    }

    [Fact]
    public void keeps_its_order()
    {
        using var command = new DuckDbCommand("SELECT i FROM range(300000) r(i) ORDER BY i DESC", Connection);
        using var reader = command.ExecuteReader();
        for (var i = 299_999L; reader.Read(); i--)
            reader.GetInt64(0).ShouldBe(i);
    }
}
