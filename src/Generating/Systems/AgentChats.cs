using ContactCenter.DuckDb;
using ContactCenter.Generating.Planting;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating.Systems;

/// <summary>customer-care: chats with agents as JSON arrays, a file a day, and their orders.</summary>
internal static class AgentChats
{
    private const string Name = "customer-care";
    private const string Key = "orderId,fromId,messageSentTime";

    private static readonly string[] _bare = ["customerId", "fromId", "toId", "chatStartedByMessage", "orderId", "priority", "resolution", "agentId"];

    public static SourceSystem System { get; } = new(Name, 5, Tables);

    private static IReadOnlyList<SourceTable> Tables(Scale scale, Dice dice, Pools pools, DuckDbConnection connection)
    {
        Chats.CreateShapes(connection);
        var calendar = new Calendar(new(2022, 8, 15), scale.Days, scale.Drops, Calendar.Office, Weekend: 4);
        return
        [
            Messages(calendar, scale, dice),
            Orders.Table(calendar, dice, scale.Rows, new JsonArray { Bare = ["orderId"] }, $"{Name}/orders.json"),
        ];
    }

    private static SourceTable Messages(Calendar calendar, Scale scale, Dice dice)
        => new("customer_agent_messages", calendar, new JsonArray { Bare = _bare, Optional = ["priority"] })
        {
            Columns = ["senderDeviceType", "customerId", "fromId", "toId", "chatStartedByMessage", "orderId", "priority", "resolution", "agentId", "messageSentTime"],
            Rows = scale.Rows,
            Units = Chats.BlocksOf(scale.Rows),
            File = day => $"{Name}/messages/{day:yyyy-MM-dd}.json",
            Sound = Sound(calendar, scale, dice),
            NeedsHome = Rule.References("orderId"),
            LeastDefects = 20,
            Oddities =
            [
                new("time with the hour not padded and a stray digit behind the seconds (`8:01:047Z`), of the web agents", "is_stray"),
                new("priority left out, which means false", "priority IS NULL"),
                new("chat handed to another agent", "k = 4 AND agent <> first_agent"),
                new("message that arrives late, in the next day's file", "is_late"),
            ],
            Defects = [.. Values, .. Ids(dice), .. Times],
        };

    // A skilled agent answers sooner and solves more.
    private static string Sound(Calendar calendar, Scale scale, Dice dice)
    {
        var agents = scale.OneFor(300, 20, 20_000);
        return $"""
            SELECT *, least(own_day + CASE WHEN is_late THEN 1 ELSE 0 END, {calendar.LastDay}) AS due,
              CASE WHEN is_stray THEN strftime(t, '%Y-%m-%dT%-H:%M:%S') || {dice.Below("j", "stray digit", 10)} || 'Z' ELSE strftime(t, '%Y-%m-%dT%H:%M:%SZ') END AS "messageSentTime"
            FROM (
              SELECT j, k, t, t AS sorted, day AS home, own_day, agent, first_agent,
                {dice.Chance("j", "late", 0.005)} AND own_day < {calendar.LastDay} AS is_late,
                NOT by_customer AND device = 'Web Agent' AS is_stray,
                CASE WHEN by_customer THEN {dice.Pick("c", "customer's device", ("Android Customer", 10), ("iOS Customer", 7), ("Web Customer", 3))} ELSE device END AS "senderDeviceType",
                CAST(customer AS VARCHAR) AS "customerId",
                CAST(CASE WHEN by_customer THEN customer ELSE agent_id END AS VARCHAR) AS "fromId",
                CAST(CASE WHEN by_customer THEN agent_id ELSE customer END AS VARCHAR) AS "toId",
                CASE WHEN k = 0 THEN 'true' ELSE 'false' END AS "chatStartedByMessage",
                CAST({Chats.OrderId(dice, "c")} AS VARCHAR) AS "orderId",
                {dice.Pick("c", "priority", (null, 3), ("false", 1), ("true", 1))} AS priority,
                CASE WHEN k = length - 1 AND k > 1 AND {dice.Chance("c", "solved", "0.35 + 0.6 * skill")} THEN 'true' ELSE 'false' END AS resolution,
                CAST(agent_id AS VARCHAR) AS "agentId"
              FROM (SELECT *, {Chats.DayOf(calendar, "t")} AS own_day FROM (
                SELECT *, began + to_seconds({dice.Below("c", "start", 900)} + k * gap + {dice.Below("j", "reply", "gap * 4 // 5")}) AS t FROM (
                  SELECT *, 15 + {dice.Wait("c", "gap", $"200 - 140 * {dice.Fraction("first_agent", "skill")}")} AS gap, 3000100 + 7 * agent AS agent_id,
                    {dice.Fraction("agent", "skill")} AS skill, {dice.Pick("agent", "agent's device", ("Web Agent", 8), ("Android Agent", 1), ("iOS Agent", 1))} AS device
                  FROM (
                    SELECT *, CASE WHEN k >= 4 AND {dice.Chance("c", "handed over", 0.4)} THEN (first_agent + 1) % {agents} ELSE first_agent END AS agent
                    FROM (SELECT *, {dice.Below("c", "agent", agents)} AS first_agent FROM ({Chats.Messages(dice, scale.Rows, openedByCustomer: 0.9)})))))))
            """;
    }

    private static IEnumerable<Defect> Values { get; } =
    [
        new Defect("unknown device (`Chatbot`)", 4, Rule.InSet("senderDeviceType")).With(("senderDeviceType", "'Chatbot'")),
        new Defect("device in small letters", 3, Rule.InSet("senderDeviceType")).With(("senderDeviceType", "lower(\"senderDeviceType\")")),
        new Defect("device empty", 2, Rule.NotEmpty("senderDeviceType"), Rule.InSet("senderDeviceType")).With(("senderDeviceType", "''")),
        new Defect("resolution missing", 3, Rule.NotNull("resolution")).With(("resolution", "NULL")),
        new Defect("priority that is no boolean (`high`)", 2, Rule.Type("priority")).With(("priority", "'high'")),
        new Defect("message delivered again, all fields equal", 5, Rule.UniqueTogether(Key)) { IsRepeat = true, IsLater = true },
        new Defect("message restated with another resolution", 2, Rule.UniqueTogether(Key)) { IsRepeat = true, IsLater = true }
            .With(("resolution", "CASE resolution WHEN 'true' THEN 'false' ELSE 'true' END")),
        new Defect("element of the array that is no object", 1) { Broken = "'\"heartbeat\"'" },
    ];

    private static IEnumerable<Defect> Ids(Dice dice) =>
    [
        new Defect("order that nobody knows", 5, Rule.References("orderId")) { BreaksReference = true }.With(("orderId", Chats.UnknownOrderId(dice))),
        new Defect("order missing", 2, Rule.NotNull("orderId")) { BreaksReference = true }.With(("orderId", "NULL")),
        new Defect("customer id that is no number (`anonymous`)", 2, Rule.Type("customerId")).With(("customerId", "'anonymous'")),
        new Defect("agent missing", 2, Rule.NotNull("agentId")).With(("agentId", "NULL")),
        new Defect("sender and receiver swapped", 3, "sender_and_receiver").With(("fromId", "\"toId\""), ("toId", "\"fromId\"")),
    ];

    // Of one message an order, so that two of an order can't be taken for repeats when both lose their time.
    private static IEnumerable<Defect> Times { get; } =
    [
        new Defect("time that can't be (`2022-08-32T…`)", 6, Rule.Type("messageSentTime")).Among("k = 0").With(("messageSentTime", "strftime(t, '%Y-%m-32T%H:%M:%SZ')")),
        new Defect("time with a clock of twelve hours (`08/15/2022 10:02 AM`)", 6, Rule.Type("messageSentTime")).Among("k = 0")
            .With(("messageSentTime", "strftime(t, '%m/%d/%Y %I:%M %p')")),
        new Defect("time missing", 4, Rule.NotNull("messageSentTime")).Among("k = 0").With(("messageSentTime", "NULL")),
    ];
}
