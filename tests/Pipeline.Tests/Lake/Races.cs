using ContactCenter.Pipeline.Lake.Files;

namespace ContactCenter.Pipeline.Tests.Lake;

public class Races : LakeTest
{
    [Fact]
    public void for_a_version_have_one_winner_and_nothing_torn()
    {
        Directory.CreateDirectory(Root);
        var wins = new int[6];
        Parallel.For(0, wins.Length, new ParallelOptions { MaxDegreeOfParallelism = wins.Length }, writer =>
        {
            for (var version = 0; version < 50; version++)
            {
                if (Durable.TryWriteNew(Path.Combine(Root, NumberedFiles.Name(version)), $"{writer}:{new string('x', 10_000)}\n"))
                    Interlocked.Increment(ref wins[writer]);
            }
        });

        wins.Sum().ShouldBe(50);
        NumberedFiles.In(Root).ShouldBe(Enumerable.Range(0, 50).Select(version => (long)version));
        Directory.GetFiles(Root).Length.ShouldBe(50);
        Directory.GetFiles(Root).ShouldAllBe(file => new FileInfo(file).Length == 10_003);
    }

    [Fact]
    public async Task between_readers_and_a_publisher_show_no_mix()
    {
        Publish(Appending(Calls, "SELECT 0 AS id"), Appending(Agents, "SELECT 0 AS id"));
        using var done = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            var seen = 0;
            while (!done.IsCancellationRequested)
            {
                var view = Lake.View();
                view.Get(Calls).Rows.ShouldBe(view.Get(Agents).Rows);
                view.Get(Calls).Rows.ShouldBe(view.Number);
                seen++;
            }

            return seen;
        });

        for (var i = 1; i < 20; i++)
            Publish(Appending(Calls, $"SELECT {i} AS id"), Appending(Agents, $"SELECT {i} AS id"));
        await done.CancelAsync();
        (await reading).ShouldBeGreaterThan(0);
    }
}
