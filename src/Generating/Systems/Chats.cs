using ContactCenter.DuckDb;

namespace ContactCenter.Generating.Systems;

/// <summary>
/// Chats of one to eleven messages, in blocks of ten chats and thirty messages, so that a message's number tells its chat and its place in it. Each
/// block has an order more than chats: one that nobody wrote about.
/// </summary>
internal static class Chats
{
    public const int MessagesOfBlock = 30;
    public const int OrdersOfBlock = 11;
    public const int FirstOrder = 59_500_000;

    private static readonly int[][] _lengths =
    [
        [1, 1, 2, 2, 3, 3, 4, 4, 5, 5], [1, 2, 2, 2, 3, 3, 3, 4, 4, 6], [1, 1, 1, 2, 2, 3, 3, 4, 5, 8], [1, 1, 2, 2, 2, 3, 4, 4, 5, 6], [1, 1, 1, 1, 2, 2, 3, 4, 4, 11],
    ];

    /// <summary>The table <c>chat_shapes</c>: of each shape of a block, the messages (<c>place</c>, 0 to 29) with their chat, their number in it and its length.</summary>
    public static void CreateShapes(DuckDbConnection connection)
    {
        var rows = _lengths.SelectMany((lengths, shape) => lengths
            .SelectMany((length, chat) => Enumerable.Range(0, length).Select(k => (chat, k, length)))
            .Select((message, place) => $"({shape}, {place}, {message.chat}, {message.k}, {message.length})"));
        connection.Execute(
            $"CREATE OR REPLACE TABLE chat_shapes AS FROM (VALUES {string.Join(", ", rows)}) AS shapes(shape, place, chat, k, length)");
    }

    public static long BlocksOf(long messages) => (messages + MessagesOfBlock - 1) / MessagesOfBlock;

    /// <summary>
    /// SELECT of messages from <c>unit</c>: <c>j</c>, <c>day</c>, <c>began</c>, <c>c</c> (the chat's number), <c>k</c> (the message's in it, from 0), <c>length</c>, <c>customer</c>,
    /// <c>by_customer</c>.
    /// </summary>
    public static string Messages(Dice dice, long messages, double openedByCustomer) => $"""
        SELECT *, opener = 'customer' AND NOT turned OR opener <> 'customer' AND turned AS by_customer FROM (
          SELECT *, 10000000 + {dice.Below("c", "customer", 80_000_000)} AS customer,
            CASE WHEN {dice.Chance("c", "opened by the customer", openedByCustomer)} THEN 'customer' ELSE 'other' END AS opener,
            NOT {dice.Chance("c", "one-sided", 0.08)} AND (k % 2 = 1) <> (k > 1 AND {dice.Chance("j", "writes again", 0.12)}) AS turned
          FROM (
            SELECT u * {MessagesOfBlock} + place AS j, u * {OrdersOfBlock} + chat AS c, day, began, CAST(k AS BIGINT) AS k, length
            FROM unit JOIN chat_shapes ON shape = {dice.Below("u", "shape of the block", _lengths.Length)}
            WHERE u * {MessagesOfBlock} + place < {messages}))
        """;

    /// <summary>SQL of the id of an order by its number. They rise, with gaps.</summary>
    public static string OrderId(Dice dice, string number) => $"{FirstOrder} + {number} * 20 + {dice.Below(number, "order id", 20)}";

    /// <summary>SQL of the id of an order that nobody has.</summary>
    public static string UnknownOrderId(Dice dice) => $"CAST(10000000 + {dice.Below("j", "unknown order", 49_000_000)} AS VARCHAR)";

    /// <summary>SQL of the day of a time: from 0, the last one for what comes after it.</summary>
    public static string DayOf(Calendar calendar, string time) => $"least(date_diff('day', DATE '{calendar.FirstDay:yyyy-MM-dd}', CAST({time} AS DATE)), {calendar.LastDay})";
}
