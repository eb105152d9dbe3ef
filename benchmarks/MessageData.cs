using ContactCenter.DuckDb;

namespace ContactCenter.Benchmarks;

/// <summary>The data to judge: chat messages, all of them as the suite expects, made by DuckDB from row numbers.</summary>
internal static class MessageData
{
    public static void Make(string folder, long rows)
    {
        Directory.CreateDirectory(folder);
        var csv = Path.Combine(folder, $"messages-{rows}.csv");
        var parquet = Path.Combine(folder, $"messages-{rows}.parquet");
        if (File.Exists(csv) && File.Exists(parquet))
            return;

        Console.WriteLine($"making {rows:N0} messages in {folder} …");
        using var connection = new DuckDbConnection("DataSource=:memory:");
        connection.Open();
        connection.Execute($"COPY ({Select(rows)}) TO '{parquet}' (FORMAT parquet)");
        connection.Execute(
            $"""
            COPY (SELECT * REPLACE (strftime(messageSentTime, '%Y-%m-%dT%H:%M:%SZ') AS messageSentTime) FROM '{parquet}')
            TO '{csv}' (FORMAT csv, HEADER)
            """);
    }

    // Multiplying by primes spreads the ids without randomness, so the data are the same each time.
    private static string Select(long rows) =>
        $"""
        SELECT
          ['Customer iOS', 'Customer Android', 'Courier iOS', 'Courier Android'][1 + i * 7919 % 4] AS senderAppType,
          10000000 + i * 48271 % 900000 AS customerId,
          10000000 + i * 16807 % 900000 AS fromId,
          20000000 + i * 69621 % 90000 AS toId,
          i % 3 = 0 AS chatStartedByMessage,
          50000000 + i // 5 AS orderId,
          ['ACCEPTED', 'PICKING_UP', 'ARRIVING', 'DELIVERING', 'ADDRESS_DELIVERY', 'DELIVERED'][1 + i % 6] AS orderStage,
          20000000 + i * 69621 % 90000 AS courierId,
          TIMESTAMP '2022-01-01' + to_seconds(i) AS messageSentTime
        FROM range({rows}) AS numbers(i)
        """;
}
