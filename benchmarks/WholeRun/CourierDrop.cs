using ContactCenter.DuckDb;

namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>
/// A drop as couriers and customers would make it in ten days: a CSV file of messages for each day, in the order of time, five messages an order, and one of orders.
/// Two in a hundred messages have a defect, and of the others five in a thousand come again in the next day's file, two with another order stage.
/// </summary>
internal static class CourierDrop
{
    private const int Days = 10;

    private const string Columns = "senderAppType, customerId, fromId, toId, chatStartedByMessage, orderId, orderStage, courierId, messageSentTime";

    private static readonly string[] _cities =
        ["AGP", "ALA", "AMS", "BCN", "BEG", "BIO", "BUC", "CAS", "CLJ", "KRK", "LIS", "LYS", "MAD", "MIL", "MRS", "NAP", "OPO", "PAR", "ROM", "SVQ", "TBS", "TRN", "VLC", "WAW", "ZAG", "ZAZ"];

    /// <summary>Makes it once; the data root that has the system's folder.</summary>
    /// <param name="folder">A folder to keep it in.</param>
    /// <param name="messages">How many messages, without those that come again.</param>
    public static string Make(string folder, long messages)
    {
        var root = Path.Combine(folder, $"courier-drop-{messages}");
        var done = Path.Combine(root, "customer-courier", "orders.csv");
        if (File.Exists(done))
            return root;

        Console.WriteLine($"making a drop of {messages:N0} messages in {root} …");
        Directory.CreateDirectory(Path.Combine(root, "customer-courier", "messages"));
        using var connection = new DuckDbConnection("DataSource=:memory:");
        connection.Open();
        for (var day = 0; day < Days; day++)
        {
            var path = Path.Combine(root, "customer-courier", "messages", $"2022-08-{15 + day}.csv");
            var again = day == 0
                ? ""
                : $"\nUNION ALL SELECT {Columns.Replace("orderStage", "CASE WHEN again < 2 THEN 'DELIVERED' ELSE orderStage END")} FROM ({Day(day - 1, messages)}) WHERE NOT isFaulty AND again < 7";
            connection.Execute($"COPY (SELECT {Columns} FROM ({Day(day, messages)}){again}) TO '{path}' (FORMAT csv, HEADER)");
        }

        var cities = string.Join(", ", _cities.Select(city => $"'{city}'"));
        connection.Execute(
            $"""
            COPY (SELECT 50000000 + i AS orderId, [{cities}][1 + (hash(i) % {_cities.Length})::BIGINT] AS cityCode FROM range({Orders(messages)}) AS numbers(i))
            TO '{done}' (FORMAT csv, HEADER)
            """);
        return root;
    }

    private static long Orders(long messages) => messages / 5;

    // The five messages of an order lie some two minutes apart, with those of three hundred orders between them.
    private static string Day(int day, long messages)
    {
        var orders = Orders(messages);
        return $"""
            SELECT
              CASE WHEN dice < 4 THEN 'Courier App' ELSE (CASE WHEN byCourier THEN 'Courier ' ELSE 'Customer ' END) || (CASE WHEN hash(o, 1) % 3 = 0 THEN 'iOS' ELSE 'Android' END) END AS senderAppType,
              CASE WHEN dice BETWEEN 4 AND 6 THEN NULL ELSE customer END AS customerId,
              CASE WHEN byCourier THEN courier ELSE customer END AS fromId,
              CASE WHEN byCourier THEN customer ELSE courier END AS toId,
              k = 0 AS chatStartedByMessage,
              CASE WHEN dice BETWEEN 7 AND 9 THEN (90000000 + o)::VARCHAR WHEN dice BETWEEN 10 AND 11 THEN 'n/a' ELSE (50000000 + o)::VARCHAR END AS orderId,
              CASE WHEN dice BETWEEN 12 AND 15 THEN 'Accepted' ELSE ['ACCEPTED', 'PICKING_UP', 'ARRIVING', 'DELIVERING', 'ADDRESS_DELIVERY', 'DELIVERED'][1 + k + (hash(o, 2) % 2)::BIGINT] END AS orderStage,
              courier AS courierId,
              CASE WHEN dice BETWEEN 16 AND 19 THEN strftime(t, '%d.%m.%Y %H:%M') WHEN hash(o, 3) % 10 = 0 THEN strftime(t, '%Y-%m-%dT%H:%M:%S.%gZ') ELSE strftime(t, '%Y-%m-%dT%H:%M:%SZ') END AS messageSentTime,
              dice < 20 AS isFaulty,
              hash(j, 5) % 1000 AS again
            FROM (
              SELECT j, k, o, hash(j, 4) % 1000 AS dice, hash(o, k, 6) % 2 = 0 AS byCourier,
                10000000 + (hash(o, 7) % 900000)::BIGINT AS customer, 20000000 + (hash(o, 8) % 90000)::BIGINT AS courier,
                TIMESTAMP '2022-08-15' + to_milliseconds(o * {86_400_000L * Days} // {orders} + k * 129600 + (hash(o, k, 9) % 60000)::BIGINT) AS t
              FROM (SELECT j, j % 5 AS k, (j // 5 - 300 * (j % 5) + {orders}) % {orders} AS o FROM range({messages * day / Days}, {messages * (day + 1) / Days}) AS numbers(j)))
            """;
    }
}
