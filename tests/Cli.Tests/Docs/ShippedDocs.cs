using ContactCenter.Cli.Tests.Shipped;

namespace ContactCenter.Cli.Tests.Docs;

/// <summary>The data docs of the shipped suites and drops: two validations, the second of which finds a drop that got worse, and a run.</summary>
public sealed class ShippedDocs : CcqTest
{
    public ShippedDocs()
    {
        CopyOf(Repository.At("data"), "data");
        CopyOf(Repository.At("suites"), "suites");
        Clock = new DayByDay();
        Runs();
    }

    /// <summary>The docs' folder.</summary>
    public string Path => InFolder("./docs");

    /// <summary>The first page of the run that found a drop worse than before, in the docs.</summary>
    public string Worse => WorsePage("index.html");

    /// <summary>A page of that run.</summary>
    public string WorsePage(string path) => $"runs/{_worse}/{path}";

    private string _worse = "";

    private void Runs()
    {
        var validated = Ccq("validate ./suites --data ./data --report html=./docs");
        validated.Error.ShouldBe("");
        validated.Code.ShouldBe(1);
        GivenWorseOrders();
        Ccq("validate ./suites --data ./data --report html=./docs").Error.ShouldBe("");
        _worse = Directory.EnumerateDirectories(InFolder("./docs/runs")).Select(run => System.IO.Path.GetFileName(run)).Max(StringComparer.Ordinal)!;
        CopyOf(Repository.At("data/customer-courier"), "data/customer-courier");
        Ccq("run --data ./data --lake ./lake --report html=./docs").Error.ShouldBe("");
    }

    // Forty more orders of a city that there is none of.
    private void GivenWorseOrders()
    {
        var path = InFolder("./data/customer-courier/orders.csv");
        var lines = File.ReadAllLines(path);
        for (var i = 200; i < 240; i++)
            lines[i] = lines[i].Replace(",BCN", ",ATLANTIS").Replace(",MAD", ",ATLANTIS");
        File.WriteAllLines(path, lines);
    }

    private void CopyOf(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            Given($"{to}/{System.IO.Path.GetRelativePath(from, file).Replace('\\', '/')}", File.ReadAllBytes(file));
    }

    /// <summary>A clock that is a day further each time it is asked for a run's beginning.</summary>
    private sealed class DayByDay : TimeProvider
    {
        private int _asked;

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 3, 1, 6, 0, 0, TimeSpan.Zero).AddHours(_asked++);

        public override long GetTimestamp() => 0;
    }
}
