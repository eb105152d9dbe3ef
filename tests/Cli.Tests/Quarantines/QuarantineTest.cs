using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContactCenter.Cli.Tests.Quarantines;

/// <summary>A user with a small pipeline: orders, messages that refer to them, and a table of talks made of both. Each command is a second later than the one before.</summary>
public abstract partial class QuarantineTest : CcqTest
{
    private readonly RunningClock _clock = new();

    protected QuarantineTest()
    {
        Clock = _clock;
        GivenVariable("CCQ_PII_KEY", "key");
        Given("desk/pipeline.yaml", """
            pipeline: desk
            sources:
              orders: { key: id }
              messages: { suite: chat, key: [order_id, sent] }
            steps:
              - table: gold.talks
                key: order_id
                recompute: { by: order_id, when: { messages: order_id, orders: id } }
            """);
        Given("desk/talks.sql", "SELECT m.order_id, any_value(o.city) AS city, count(*) AS messages FROM messages AS m JOIN orders AS o ON o.id = m.order_id GROUP BY m.order_id");
        GivenOrders("LIS, PAR");
        Given("desk/suites/chat.yaml", """
            suite: chat
            data: chat/*.csv
            columns:
              orderId: { type: integer, required: true, references: { suite: orders, column: id } }
              sent: { type: timestamp, required: true }
              phone: { type: string, pii: phone, length: 9 }
            rejected: { limit: 50% }
            """);
        GivenTable();
    }

    /// <summary>The suite of orders, which allows some cities.</summary>
    protected void GivenOrders(string cities, string folder = "desk/suites") => Given($"{folder}/orders.yaml", $$"""
        suite: orders
        data: orders/*.csv
        columns:
          id: { type: integer, required: true }
          city: { type: string, required: true, in_set: [{{cities}}] }
        rejected: { limit: 50% }
        """);

    protected Ended Run() => Ccq("run ./desk --lake ./lake");

    protected Ended Quarantine(string line)
    {
        _clock.Now += TimeSpan.FromSeconds(1);
        return WithoutIds(Ccq($"quarantine {line} --lake ./lake"));
    }

    protected Ended Replay(string line) => Quarantine($"replay {line} --pipeline ./desk");

    protected void RunShouldPublish()
    {
        _clock.Now += TimeSpan.FromSeconds(1);
        var ended = Run();
        ended.Code.ShouldBe(0, ended.Output + ended.Error);
    }

    /// <summary>The rows of a SELECT over the lake, each its values with commas between.</summary>
    protected string[] Rows(string sql)
    {
        var ended = CcqWith(["lake", "query", sql, "--lake", "./lake", "--format", "csv"]);
        ended.Code.ShouldBe(0, ended.Error);
        return [.. WithoutIds(ended).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r'))];
    }

    protected string[] Talks() => Rows("SELECT * FROM gold.talks ORDER BY order_id");

    protected string[] Events(string table) => Rows($"SELECT ccq_id, action, outcome, \"by\", reason FROM quarantine.{table}_events ORDER BY \"at\", ccq_id");

    /// <summary>The ledger of a source in a run whose record was printed.</summary>
    protected static string Ledger(Ended run, string source)
    {
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("settings").GetProperty("command").GetString().ShouldBe("replay");
        var ledger = json.RootElement.GetProperty("pipelines")[0].GetProperty("ledger").EnumerateArray().Single(it => it.GetProperty("source").GetString() == source);
        ledger.GetProperty("adds_up").GetBoolean().ShouldBeTrue();
        string[] counts = ["rows_in_drop", "waiting", "replayed", "rejected", "redelivered", "restated", "quarantined", "accepted"];
        return string.Join(", ", counts.Select(count => (count, ledger.GetProperty(count).GetInt64())).Where(it => it.Item2 > 0).Select(it => $"{it.count} {it.Item2}"));
    }

    protected string FileText(string name) => File.ReadAllText(InFolder(name)).ReplaceLineEndings("\n");

    protected void Edit(string name, params (string From, string To)[] edits)
    {
        var text = FileText(name);
        foreach (var (from, to) in edits)
        {
            text.ShouldContain(from);
            text = text.Replace(from, to);
        }

        Given(name[2..], text);
    }

    private static Ended WithoutIds(Ended ended) => ended with { Output = RunId().Replace(ended.Output, "RUN"), Error = RunId().Replace(ended.Error, "RUN") };

    // Two orders and two messages that are well, and what goes to quarantine of each.
    private void GivenTable()
    {
        Given("desk/data/orders/1.csv", "id,city\n1,LIS\n2,Paris\n3,\n4,PAR\nbroken\n");
        Given("desk/data/chat/1.csv", "orderId,sent,phone\n1,2024-05-01T10:00:00Z,911222333\n2,2024-05-01T10:00:01Z,911222333\n4,2024-05-01T10:00:02Z,12\nx\n");
    }

    [GeneratedRegex(@"\d{8}T\d{6}Z-[0-9a-f]{6}")]
    private static partial Regex RunId();

    private sealed class RunningClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => 0;
    }
}
