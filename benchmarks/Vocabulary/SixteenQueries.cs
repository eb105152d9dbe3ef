namespace ContactCenter.Benchmarks.Vocabulary;

/// <summary>
/// What a person would write by hand for the same forty rules: one SELECT for all that one scan can tell, and one for each of the other fifteen. Each
/// gives its answer and no examples, as the suite does where all is as expected.
/// </summary>
internal static class SixteenQueries
{
    /// <param name="scan">The query for the twenty-five rules of the one scan.</param>
    /// <param name="messages">What stands after FROM to read the messages, typed.</param>
    /// <param name="orders">What stands after FROM to read the orders, typed.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Over(string scan, string messages, string orders) =>
    [
        new("scan", scan),
        new("unique", $"SELECT count(*) FROM (SELECT messageSentTime FROM {messages} GROUP BY messageSentTime HAVING count(*) > 1)"),
        new("compound unique", $"SELECT count(*) FROM (SELECT orderId FROM {messages} GROUP BY orderId, fromId, messageSentTime HAVING count(*) > 1)"),
        new("unique value count", $"SELECT count(DISTINCT customerId) FROM {messages}"),
        new("proportion of unique values", $"SELECT count(DISTINCT orderId) / count(orderId) FROM {messages}"),
        new("most common value", $"SELECT chatStartedByMessage, count(*) AS n FROM {messages} GROUP BY chatStartedByMessage ORDER BY n DESC LIMIT 1"),
        new("distinct values", $"SELECT DISTINCT orderStage FROM {messages}"),
        new("divergence", $"SELECT sum(p * ln(p / 0.25)) FROM (SELECT count(*) / sum(count(*)) OVER () AS p FROM {messages} GROUP BY senderAppType)"),
        new("quantiles", $"SELECT quantile_disc(toId, [0.05, 0.5, 0.95]) FROM {messages}"),
        new("median", $"SELECT median(fromId) FROM {messages}"),
        new(
            "z-scores",
            $"""
            SELECT count(*) FROM {messages}, (SELECT avg(courierId) AS mean, stddev_samp(courierId) AS deviation FROM {messages})
            WHERE abs((courierId - mean) / deviation) >= 3
            """),
        new("increasing", Falling("messageSentTime < before", "messageSentTime", messages)),
        new("decreasing", Falling("courierId > before", "courierId", messages)),
        new("reference", $"SELECT count(*) FROM {messages} AS m WHERE orderId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {orders} AS o WHERE o.orderId = m.orderId)"),
        new("unexpected rows", $"SELECT count(*) FROM (SELECT orderId FROM {messages} GROUP BY orderId HAVING count(DISTINCT orderStage) > 5)"),
        new(
            "two queries",
            $"""
            SELECT count(*) FROM (SELECT orderId, count(*) AS n FROM {messages} GROUP BY orderId) AS m
            FULL JOIN {orders} AS o ON o.orderId = m.orderId AND o.messages = m.n
            WHERE m.orderId IS NULL OR o.orderId IS NULL
            """),
    ];

    // Without an ORDER BY the engine takes the rows as they come out of the file, and need not sort.
    private static string Falling(string unexpected, string column, string messages)
        => $"SELECT count(*) FROM (SELECT {column}, lag({column}) OVER () AS before FROM {messages}) WHERE {unexpected}";
}
