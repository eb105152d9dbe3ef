using ContactCenter.DuckDb;

namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>That two ways to run made the same tables: as many rows in each, and in silver and gold the same values.</summary>
internal static class SameTables
{
    private const string Messages =
        "sender_app_type, customer_id, from_id, to_id, chat_started_by_message, order_id, order_stage, courier_id, message_sent_time, ccq_file, ccq_line";

    private const string Conversations =
        "order_id, city_code, first_courier_message, first_customer_message, num_messages_courier, num_messages_customer, first_message_by, conversation_started_at, "
        + "first_responsetime_delay_seconds, last_message_time, last_message_order_stage, conversation_date";

    /// <summary>Checks it.</summary>
    /// <param name="lake">The lake of one run.</param>
    /// <param name="hand">What the script wrote.</param>
    /// <exception cref="InvalidOperationException">A table is not the same.</exception>
    public static void Check(string lake, string hand)
    {
        using var connection = new DuckDbConnection("DataSource=:memory:");
        connection.Open();
        connection.Execute("SET TimeZone = 'UTC'");
        (string Table, string ByHand, string? Columns)[] tables =
        [
            ("bronze/orders", "bronze/orders.parquet", null),
            ("bronze/customer_courier_chat_messages", "bronze/messages.parquet", null),
            ("silver/orders", "silver/orders.parquet", "order_id, city_code"),
            ("silver/customer_courier_chat_messages", "silver/messages.parquet", Messages),
            ("quarantine/customer_courier_chat_messages", "quarantine/messages.parquet", "ccq_file, ccq_line, senderAppType, orderId, messageSentTime"),
            ("gold/customer_courier_conversations", "gold/conversations/**/*.parquet", Conversations),
        ];
        foreach (var (table, byHand, columns) in tables)
        {
            var ours = Told(connection, Path.Combine(lake, "customer-courier", table, "**", "*.parquet"), columns);
            var theirs = Told(connection, Path.Combine(hand, byHand), columns);
            Console.WriteLine($"  {table}: {ours}");
            if (ours != theirs)
                throw new InvalidOperationException($"{table}: expected what the script wrote, {theirs}, found {ours}.");
        }
    }

    private static string Told(DuckDbConnection connection, string files, string? columns)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*)::VARCHAR || ' rows' || {(columns is null ? "''" : $"', values ' || bit_xor(hash({columns}))")} FROM read_parquet('{files}', hive_partitioning = false)";
        return (string)command.ExecuteScalar()!;
    }
}
