using ContactCenter.DuckDb;

namespace ContactCenter.Benchmarks.Vocabulary;

/// <summary>The other table, for rules that compare two: each order with the number of its messages, a fifth as many rows.</summary>
internal static class OrderData
{
    /// <summary>Makes the file beside that of the messages, in the same format, and gives its name.</summary>
    public static string Make(string folder, string messages)
    {
        var name = messages.Replace("messages-", "orders-", StringComparison.Ordinal);
        var file = Path.Combine(folder, name);
        if (File.Exists(file))
            return name;

        using var connection = new DuckDbConnection("DataSource=:memory:");
        connection.Open();
        connection.Execute($"COPY (SELECT orderId, count(*) AS messages FROM '{Path.Combine(folder, messages)}' GROUP BY orderId ORDER BY orderId) TO '{file}'");
        return name;
    }
}
