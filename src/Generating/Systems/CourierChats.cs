using ContactCenter.DuckDb;
using ContactCenter.Generating.Planting;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating.Systems;

/// <summary>customer-courier: chats about deliveries, a file a day, and the orders they are about.</summary>
internal static class CourierChats
{
    private const string Name = "customer-courier";
    private const string Key = "orderId,fromId,messageSentTime";

    public static SourceSystem System { get; } = new(Name, 7, Tables);

    private static IReadOnlyList<SourceTable> Tables(Scale scale, Dice dice, Pools pools, DuckDbConnection connection)
    {
        Chats.CreateShapes(connection);
        var calendar = new Calendar(new(2022, 8, 15), scale.Days, scale.Drops, Calendar.Meals, Weekend: 15);
        return [Messages(calendar, scale, dice), Orders.Table(calendar, dice, scale.Rows, new CsvRecords(), $"{Name}/orders.csv")];
    }

    private static SourceTable Messages(Calendar calendar, Scale scale, Dice dice)
        => new("customer_courier_chat_messages", calendar, new CsvRecords())
        {
            Columns = ["senderAppType", "customerId", "fromId", "toId", "chatStartedByMessage", "orderId", "orderStage", "courierId", "messageSentTime"],
            Rows = scale.Rows,
            Units = Chats.BlocksOf(scale.Rows),
            File = day => $"{Name}/messages/{day:yyyy-MM-dd}.csv",
            Sound = Sound(calendar, scale, dice),
            NeedsHome = Rule.References("orderId"),
            LeastDefects = 20,
            Oddities =
            [
                new("time with milliseconds (`2022-08-19T08:01:47.000Z`)", "time_form = 1"),
                new("time with a space, hour not padded (`2022-08-19 8:01:47`)", "time_form = 2"),
                new("time without seconds (`2022-08-19 08:02`)", "time_form = 3"),
                new("message that arrives late, in the next day's file", "is_late"),
                new("no message is marked as the one that started the chat", "k = 0 AND \"chatStartedByMessage\" = 'false'"),
            ],
            Defects = [.. Values(dice), .. Ids(dice), .. Times, .. Records],
        };

    private static string Sound(Calendar calendar, Scale scale, Dice dice) => $"""
        SELECT *, least(own_day + CASE WHEN is_late THEN 1 ELSE 0 END, {calendar.LastDay}) AS due,
          CASE time_form
            WHEN 1 THEN strftime(t, '%Y-%m-%dT%H:%M:%S.000Z')
            WHEN 2 THEN strftime(t, '%Y-%m-%d %-H:%M:%S')
            WHEN 3 THEN strftime(t, '%Y-%m-%d %H:%M')
            ELSE strftime(t, '%Y-%m-%dT%H:%M:%SZ') END AS "messageSentTime"
        FROM (
          SELECT j, k, by_customer, t, t AS sorted, day AS home, own_day,
            {dice.Chance("j", "late", 0.005)} AND own_day < {calendar.LastDay} AS is_late,
            CASE WHEN {dice.Below("j", "time form", 1000)} < 12 THEN 1 WHEN {dice.Below("j", "time form", 1000)} < 24 THEN 2
              WHEN {dice.Below("j", "time form", 1000)} < 400 AND second(t) = 0 THEN 3 ELSE 0 END AS time_form,
            CASE WHEN by_customer THEN {dice.Pick("c", "customer's app", ("Customer Android", 11), ("Customer iOS", 9))}
              ELSE {dice.Pick("courier", "courier's app", ("Courier Android", 4), ("Courier iOS", 1))} END AS "senderAppType",
            CAST(customer AS VARCHAR) AS "customerId",
            CAST(CASE WHEN by_customer THEN customer ELSE courier END AS VARCHAR) AS "fromId",
            CAST(CASE WHEN by_customer THEN courier ELSE customer END AS VARCHAR) AS "toId",
            CASE WHEN k = 0 AND NOT {dice.Chance("c", "start not marked", 0.02)} THEN 'true' ELSE 'false' END AS "chatStartedByMessage",
            CAST({Chats.OrderId(dice, "c")} AS VARCHAR) AS "orderId",
            ['ACCEPTED', 'PICKING_UP', 'ARRIVING', 'DELIVERING', 'ADDRESS_DELIVERY', 'DELIVERED'][1 + least(5, {dice.Below("c", "first stage", 5)} + k * (1 + {dice.Below("c", "pace", 2)}) // 2)] AS "orderStage",
            CAST(courier AS VARCHAR) AS "courierId"
          FROM (SELECT *, {Chats.DayOf(calendar, "t")} AS own_day FROM (
            SELECT *, began + to_seconds({dice.Below("c", "start", 900)} + k * gap + {dice.Below("j", "reply", "gap * 4 // 5")}) AS t FROM (
              SELECT *, 10 + {dice.Wait("c", "gap", $"95 - 60 * {dice.Fraction("courier", "skill")}")} AS gap FROM (
                SELECT *, 15000000 + 7 * {dice.Below("c", "courier", scale.OneFor(30, 60, 600_000))} AS courier FROM ({Chats.Messages(dice, scale.Rows, openedByCustomer: 0.4)}))))))
        """;

    private static IEnumerable<Defect> Values(Dice dice) =>
    [
        new Defect("unknown stage (`CANCELLED`)", 5, Rule.InSet("orderStage")).With(("orderStage", "'CANCELLED'")),
        new Defect("app type that nobody announced (`Courier App`)", 14, Rule.InSet("senderAppType")).Among("NOT by_customer").With(("senderAppType", "'Courier App'")),
        new Defect("app type empty", 3, Rule.NotEmpty("senderAppType"), Rule.InSet("senderAppType")).With(("senderAppType", "''")),
        new Defect("app type missing", 2, Rule.NotNull("senderAppType")).With(("senderAppType", "NULL")),
        new Defect("stage in small letters", 3, Rule.InSet("orderStage")).With(("orderStage", "lower(\"orderStage\")")),
        new Defect("stage missing", 2, Rule.NotNull("orderStage")).With(("orderStage", "NULL")),
        new Defect("message delivered again, all columns equal", 6, Rule.UniqueTogether(Key)) { IsRepeat = true, IsLater = true },
        new Defect("message restated with another stage", 2, Rule.UniqueTogether(Key)) { IsRepeat = true, IsLater = true }
            .With(("orderStage", "CASE \"orderStage\" WHEN 'DELIVERED' THEN 'ADDRESS_DELIVERY' ELSE 'DELIVERED' END")),
    ];

    private static IEnumerable<Defect> Ids(Dice dice) =>
    [
        new Defect("order that nobody knows", 8, Rule.References("orderId")) { BreaksReference = true }.With(("orderId", Chats.UnknownOrderId(dice))),
        new Defect("order missing", 2, Rule.NotNull("orderId")) { BreaksReference = true }.With(("orderId", "NULL")),
        new Defect("customer id that is no number (`n/a`)", 2, Rule.Type("customerId")).With(("customerId", "'n/a'")),
        new Defect("customer id missing", 2, Rule.NotNull("customerId")).With(("customerId", "NULL")),
        new Defect("courier id that went through a float (`17123456.0`)", 3, Rule.Type("courierId")).With(("courierId", "\"courierId\" || '.0'")),
        new Defect("receiver missing", 2, Rule.NotNull("toId")).With(("toId", "NULL")),
        new Defect("sender and receiver swapped", 4, "sender_and_receiver").With(("fromId", "\"toId\""), ("toId", "\"fromId\"")),
    ];

    // Of one message an order, so that two of an order can't be taken for repeats when both lose their time.
    private static IEnumerable<Defect> Times { get; } =
    [
        new Defect("time with day and month in another order (`19/08/2022 08:01`)", 12, Rule.Type("messageSentTime")).Among("k = 0")
            .With(("messageSentTime", "strftime(t, '%d/%m/%Y %H:%M')")),
        new Defect("time missing", 6, Rule.NotNull("messageSentTime")).Among("k = 0").With(("messageSentTime", "NULL")),
    ];

    private static IEnumerable<Defect> Records { get; } =
    [
        new Defect("record cut off after four fields", 1) { Broken = "concat_ws(',', \"senderAppType\", \"customerId\", \"fromId\", \"toId\")" },
        new Defect("record with a field too many (a comma in the app's version)", 1)
        {
            Broken = "concat_ws(',', \"senderAppType\", ' 5.2', \"customerId\", \"fromId\", \"toId\", \"chatStartedByMessage\", \"orderId\", \"orderStage\", \"courierId\", \"messageSentTime\")",
        },
        new Defect("stray quote (text behind a closing quote)", 1)
        {
            Broken = "concat_ws(',', \"senderAppType\", \"customerId\", \"fromId\", \"toId\", \"chatStartedByMessage\", \"orderId\", '\"PICKING\"_UP', \"courierId\", \"messageSentTime\")",
        },
    ];
}
