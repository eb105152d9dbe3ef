using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops;

public sealed class Reading_a_large_drop : DropTest
{
    [Fact]
    public void tells_how_far_it_has_come()
    {
        Write("f.csv", "a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 3_000_000)));
        var told = new List<DropProgress>();

        using Drop drop = DropReader.Open(new DropRequest("f.csv", Root, ["a", "b"]), Connection, Temp, new Told(told));

        told.Count.ShouldBe(2);
        told[0].ShouldBe(new DropProgress("f.csv", 4 * 1024 * 1024, 12_000_004));
    }

    [Fact]
    public void can_be_cancelled_and_leaves_nothing()
    {
        Write("f.csv.gz", BadInputs.Gzip.Of("a,b\n5\" pipe,1\n" + string.Concat(Enumerable.Repeat("1,2\n", 3_000_000))));
        using var cancellation = new CancellationTokenSource();
        var told = new Told(onReport: report => cancellation.Cancel());

        Should.Throw<OperationCanceledException>(() => DropReader.Open(new DropRequest("f.csv.gz", Root, ["a", "b"]), Connection, Temp, told, cancellation.Token));

        Directory.EnumerateFileSystemEntries(Temp).ShouldBeEmpty();
        Query("SELECT count(*) FROM duckdb_tables()").ShouldBe(["0"]);
    }

    private sealed class Told(List<DropProgress>? all = null, Action<DropProgress>? onReport = null) : IProgress<DropProgress>
    {
        public void Report(DropProgress value)
        {
            all?.Add(value);
            onReport?.Invoke(value);
        }
    }
}
