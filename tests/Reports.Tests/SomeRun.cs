using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Reports.Tests;

/// <summary>Builds runs. What a test does not name is ordinary.</summary>
internal static class SomeRun
{
    public static RunRecord Of(params PipelineResult[] pipelines) => new(
        "20260301T083000250Z-3f9a",
        Some.Start,
        TimeSpan.FromMilliseconds(1834.5),
        new("run", null, "lake", IsDryRun: false, "0.1.0", "v1.5.0"),
        pipelines,
        new(214_748_364, TimeSpan.FromMilliseconds(2610), 2));

    public static PipelineResult Published(string name = "customer-courier", params SuiteResult[] suites) => new(
        name,
        PipelineStatus.Published,
        [],
        [Orders, Messages],
        [
            new("gold.customer_courier_conversations", [new("customer_courier_chat_messages", 2488), new("orders", 490)], 490, 490, null),
            new("gold.courier_days", [new("customer_courier_chat_messages", 2488)], 12, 130, 12) { RowsKept = 118 },
        ],
        suites,
        [
            new("find", null, TimeSpan.FromMilliseconds(3), null),
            new("read", "orders", TimeSpan.FromMilliseconds(12), 490),
            new("read", "customer_courier_chat_messages", TimeSpan.FromMilliseconds(83), 2500),
            new("checkpoint", "orders", TimeSpan.FromMilliseconds(21), 490),
            new("checkpoint", "customer_courier_chat_messages", TimeSpan.FromMilliseconds(61), 2496),
            new("transform", "gold.customer_courier_conversations", TimeSpan.FromMilliseconds(44), 2978),
            new("publish", null, TimeSpan.Zero, null),
        ],
        [Table(name, "silver", "customer_courier_chat_messages", 3, 2488), Table(name, "gold", "customer_courier_conversations", 2, 490), Table(name, "gold", "courier_days", 2, 130)])
    {
        StartedAt = Some.Start,
        Duration = TimeSpan.FromMilliseconds(1250),
        PublishedAt = Some.Start.AddSeconds(1.25),
        Publication = 7,
        DroppedAt = Some.Start.AddMinutes(-3),
        Definitions = new Dictionary<string, string>(StringComparer.Ordinal) { ["pipeline.yaml"] = "b2c4", ["conversations.sql"] = "91fe" },
    };

    public static PipelineResult Stopped(string name = "customer-courier", params SuiteResult[] suites) => Published(name, suites) with
    {
        Status = PipelineStatus.Stopped,
        Reasons = ["customer_courier_chat_messages: 1,279 of 2,500 rows would go to quarantine, 51.2 %; its suite allows 5% (quarantine.limit)"],
        Sources = [Orders, Messages with { Redelivered = 0, Quarantined = 1279, QuarantinedOfDrop = 1279, Accepted = 1218 }],
        Steps = [],
        Tables = [],
        PublishedAt = null,
        Publication = null,
    };

    public static SourceLedger Orders { get; } = new("orders", "orders", ["customer-courier/orders.csv"], [], 490, 0, 0, 0, 0, 0, 490);

    public static SourceLedger Messages { get; } = new(
        "customer_courier_chat_messages",
        "customer_courier_chat_messages",
        ["customer-courier/messages/2024-01.csv", "customer-courier/messages/2024-02.csv"],
        [],
        2500,
        0,
        3,
        1,
        0,
        8,
        2488)
    {
        QuarantinedOfDrop = 8,
    };

    public static SuiteResult MessagesSuite { get; } = Some.Suite(
        "messages",
        Some.Rule("orderId", "is not null"),
        Some.Rule(
            "senderAppType",
            "is one of 'Customer iOS', 'Customer Android', 'Courier iOS', 'Courier Android'",
            Outcome.Unmet,
            details: Some.Unexpected(8, 2496, 0, ("Courier App", 8))));

    private static PublishedTable Table(string system, string layer, string table, long version, long rows)
        => new($"{system}/{layer}/{table}", version, rows, $"{system}/{layer}/{table}");
}
