namespace ContactCenter.DuckDb.Tests.Progress;

public class The_progress_of_a_query : InMemory
{
    [Fact]
    public void rises_while_it_runs()
    {
        // One thread, so that the query takes long enough to be looked at many times, also on a busy machine.
        Connection.Execute("SET threads = 1; CREATE TABLE t AS SELECT i, hash(i) AS h FROM range(3000000) r(i)");
        Connection.TrackProgress();
        using var command = new DuckDbCommand("CREATE TABLE u AS SELECT h % 1000 AS g, count(DISTINCT h) FROM t GROUP BY ALL", Connection);
        var seen = new List<DuckDbProgress>();
        using var ended = new ManualResetEventSlim();
        // A thread of its own: those of the pool may all be taken by other tests while the query runs.
        var watcher = new Thread(() =>
        {
            while (!ended.IsSet)
            {
                seen.Add(Connection.Progress);
                Thread.Sleep(5);
            }
        });
        watcher.Start();
        command.ExecuteNonQuery();
        ended.Set();
        watcher.Join();

        var known = seen.FindAll(progress => progress.Percentage > 0);
        known.ShouldNotBeEmpty();
        known.ShouldAllBe(progress => progress.Percentage <= 100 && progress.Rows <= progress.TotalRows && progress.TotalRows >= 3_000_000);
        known.Select(progress => progress.Rows).ShouldBe(known.Select(progress => progress.Rows).Order());
        seen.Select(progress => progress.Percentage).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void is_unknown_when_nothing_runs_or_nobody_keeps_count()
    {
        Connection.Progress.ShouldBe(new DuckDbProgress(-1, 0, 0));
        new DuckDbConnection().Progress.ShouldBe(DuckDbProgress.Unknown);
    }
}
