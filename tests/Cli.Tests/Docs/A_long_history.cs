using System.Diagnostics;
using System.Text;

namespace ContactCenter.Cli.Tests.Docs;

/// <summary>Three thousand rules, a thousand runs.</summary>
public sealed class A_long_history(Chromium chromium, LongHistory history) : BrowserTest(chromium, history.Path), IClassFixture<LongHistory>
{
    private const int LargestPage = 3_000_000;

    [Fact]
    public void has_no_page_over_3_MB()
        => history.Pages().Select(file => new FileInfo(file).Length).Max().ShouldBeLessThan(LargestPage);

    [Fact]
    public void keeps_pages_of_the_latest_runs_only()
        => Directory.EnumerateDirectories(Path.Combine(history.Path, "runs")).Count(run => File.Exists(Path.Combine(run, "index.html"))).ShouldBeLessThanOrEqualTo(30);

    [Fact]
    public void grows_by_what_changed()
        => history.WrittenByTheLast.Where(file => !file.StartsWith($"runs/{history.Last}/", StringComparison.Ordinal)).ShouldBe(["assets/runs.js", "index.html", "runs.html", "runs/index.json"], ignoreOrder: true);

    [Theory]
    [InlineData("index.html")]
    [InlineData("runs.html")]
    [InlineData("runs/{last}/broad.html")]
    public async Task opens_in_under_two_seconds(string path)
    {
        // The best of three: other tests use the machine too.
        var best = double.MaxValue;
        for (var i = 0; i < 3 && best > 2000; i++)
        {
            var page = await Open(path.Replace("{last}", history.Last));
            best = Math.Min(best, await page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].loadEventEnd"));
        }

        best.ShouldBeLessThan(2000);
        Said.ShouldBeEmpty();
    }
}

/// <summary>A suite of three thousand rules on one table, judged a thousand times; all but the last two of the runs are copies under other names.</summary>
public sealed class LongHistory : CcqTest
{
    private const int Columns = 150;
    private const int RulesOfAColumn = 20;
    private const int Runs = 1000;

    public LongHistory()
    {
        var suite = new StringBuilder("suite: broad\ndata: broad.csv\nrow_key: [c0]\ncolumns:\n");
        for (var i = 0; i < Columns; i++)
            suite.Append($"  c{i}: {{ type: integer }}\n");
        suite.Append("expectations:\n");
        // A third of the rules fails.
        for (var i = 0; i < Columns * (RulesOfAColumn - 1); i++)
            suite.Append($"  - expect_column_values_to_be_between: {{ column: c{i % Columns}, min_value: {(i % 3 == 0 ? 50 : 0)}, max_value: {200 + (i / Columns)} }}\n");
        Given("suites/broad.yaml", suite.ToString());
        var rows = new StringBuilder(string.Join(',', Enumerable.Range(0, Columns).Select(i => $"c{i}"))).Append('\n');
        for (var row = 0; row < 50; row++)
            rows.AppendJoin(',', Enumerable.Range(0, Columns).Select(i => (row * 2 + i % 3).ToString())).Append('\n');
        Given("data/broad.csv", rows.ToString());

        Validate();
        var first = Directory.EnumerateDirectories(InFolder("./docs/runs")).Single();
        var summary = File.ReadAllText(System.IO.Path.Combine(first, "summary.json"));
        for (var i = 1; i < Runs - 1; i++)
        {
            var time = new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(i);
            var id = $"{time:yyyyMMdd'T'HHmmss'Z'}-{i:x6}";
            Given($"docs/runs/{id}/summary.json", summary.Replace(System.IO.Path.GetFileName(first), id).Replace("2024-05-06T07:08:09.000Z", $"{time:yyyy-MM-dd'T'HH:mm:ss'.000Z'}"));
        }

        var before = Files();
        Clock = new Later();
        var watch = Stopwatch.StartNew();
        Validate();
        Took = watch.Elapsed;
        WrittenByTheLast = [.. Files().Where(file => !before.TryGetValue(file.Key, out var time) || time != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal)];
        Last = Directory.EnumerateDirectories(InFolder("./docs/runs")).Select(run => System.IO.Path.GetFileName(run)).Max(StringComparer.Ordinal)!;
    }

    /// <summary>The docs' folder.</summary>
    public string Path => InFolder("./docs");

    /// <summary>The last run.</summary>
    public string Last { get; }

    /// <summary>The files that the last run wrote.</summary>
    public IReadOnlyList<string> WrittenByTheLast { get; }

    /// <summary>How long the last validation took, its pages with it.</summary>
    public TimeSpan Took { get; }

    /// <summary>All pages.</summary>
    public IEnumerable<string> Pages() => Directory.EnumerateFiles(Path, "*.html", SearchOption.AllDirectories);

    private void Validate()
    {
        var ended = Ccq("validate ./suites --data ./data --report html=./docs");
        ended.Error.ShouldBe("");
        ended.Code.ShouldBe(1);
    }

    private Dictionary<string, DateTime> Files()
        => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).ToDictionary(file => System.IO.Path.GetRelativePath(Path, file), File.GetLastWriteTimeUtc);

    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

        public override long GetTimestamp() => 0;
    }
}
