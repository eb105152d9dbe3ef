using System.Text.RegularExpressions;

namespace ContactCenter.Cli.Tests.Lakes;

/// <summary>A user whose pipeline counts calls by city, in a lake; each run is an hour after the one before. Ids of runs are shown without their chance part.</summary>
public abstract partial class DeskTest : CcqTest
{
    private readonly WalkingClock _clock = new();

    protected DeskTest()
    {
        Clock = _clock;
        Given("desk/pipeline.yaml", "pipeline: desk\nsources:\n  calls: { key: id }\nsteps:\n  - table: gold.calls_by_city\n    suite: calls_by_city\n    key: city\n");
        Given("desk/calls_by_city.sql", "SELECT city, count(*) AS calls, max(started) AS last_call FROM calls GROUP BY city");
        Given("desk/suites/calls.yaml", """
            suite: calls
            data: calls/*.csv
            columns:
              id: { type: integer, required: true }
              city: { type: string, required: true }
              started: { type: timestamp, required: true }
            """);
        Given("desk/suites/calls_by_city.yaml", """
            suite: calls_by_city
            table: gold.calls_by_city
            columns:
              city: { type: string, required: true, unique: true }
              calls: { type: integer, positive: true }
            """);
    }

    /// <summary>A drop comes, and a run takes it in.</summary>
    protected void GivenRun(string drop, params string[] records)
    {
        Given($"data/calls/{drop}.csv", $"id,city,started\n{string.Join('\n', records)}\n");
        var ended = Ccq("run ./desk --data ./data --lake ./lake");
        ended.Code.ShouldBe(0, ended.Output + ended.Error);
        _clock.Now += TimeSpan.FromHours(1);
    }

    protected void GivenTwoRuns()
    {
        GivenRun("1", "1,LIS,2024-05-01T08:00:00Z", "2,MAD,2024-05-01T09:30:00Z");
        GivenRun("2", "3,LIS,2024-05-02T10:00:00.25Z");
    }

    /// <summary>Runs a command on the lake.</summary>
    protected Ended Lake(params string[] args) => Plain(CcqWith([.. args, "--lake", "./lake"]));

    /// <summary>The rows of a query as CSV.</summary>
    protected string Rows(string sql, params string[] args)
    {
        var ended = Lake(["lake", "query", sql, "--format", "csv", .. args]);
        ended.Code.ShouldBe(0, ended.Error);
        return ended.Output;
    }

    protected static Ended Plain(Ended ended) => new(ended.Code, Shown(ended.Output), Shown(ended.Error));

    // How well a file is packed is the engine's affair, and that of the chance in the run's id.
    private static string Shown(string text) => Size().Replace(RunId().Replace(text, "$1-RANDOM"), " SIZE");

    [GeneratedRegex(@"(\d{8}T\d{6}Z)-[0-9a-f]{6}")]
    private static partial Regex RunId();

    [GeneratedRegex(@" +[\d.,]+ (kB|bytes)")]
    private static partial Regex Size();

    private sealed class WalkingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2024, 5, 6, 7, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => 0;
    }
}
