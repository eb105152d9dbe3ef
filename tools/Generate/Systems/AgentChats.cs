namespace ContactCenter.Generate.Systems;

/// <summary>customer-care: five days of chats with agents as JSON arrays, a file a day, and their orders.</summary>
internal static class AgentChats
{
    private const string System = "customer-care";
    private const int Days = 5;
    private static readonly DateTime FirstDay = new(2022, 8, 15, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Bare =
    [
        "customerId", "fromId", "toId", "chatStartedByMessage", "orderId", "priority", "resolution", "agentId",
    ];

    /// <summary>An agent; a skilled one answers sooner and solves more.</summary>
    private sealed record Agent(string Id, string Device, double Skill);

    public static IReadOnlyList<Table> Write(string root, Dice dice)
    {
        var orders = new Table(System, "orders", dice, "orderId", "cityCode");
        var messages = new Table(
            System, "customer_agent_messages", dice,
            "senderDeviceType", "customerId", "fromId", "toId", "chatStartedByMessage", "orderId", "priority", "resolution",
            "agentId", "messageSentTime");
        var silent = Fill(dice, orders, messages);
        SpoilMessages(dice, messages);
        SpoilOrders(orders, silent);
        DropFiles.JsonArray(root, messages, Bare, optional: ["priority"]);
        DropFiles.JsonArray(root, orders, Bare, optional: []);
        return [messages, orders];
    }

    private static HashSet<string> Fill(Dice dice, Table orders, Table messages)
    {
        var silent = new HashSet<string>();
        var agents = Enumerable.Range(0, 40)
            .Select(i => new Agent(
                $"{3_000_100 + 7 * i}", dice.Pick(("Web Agent", 0.8), ("Android Agent", 0.1), ("iOS Agent", 0.1)),
                dice.Fraction()))
            .ToList();
        var (unpadded, withoutPriority, reassigned) = (0, 0, 0);
        var orderId = 61_000_000;
        foreach (var start in Enumerable.Range(0, 750).Select(_ => BusyHours.OfficeTime(dice, FirstDay, Days)).Order().ToList())
        {
            orderId += dice.Between(1, 60);
            var order = $"{orderId}";
            orders.Add($"{System}/orders.json", order, Cities.Code(dice));
            if (dice.Chance(0.08))
            {
                silent.Add(order);
                continue;
            }

            var agent = dice.Pick(agents);
            var customer = $"{dice.Between(10_000_000, 89_999_999)}";
            var device = dice.Pick(("Android Customer", 0.5), ("iOS Customer", 0.35), ("Web Customer", 0.15));
            var priority = dice.Pick<string?>((null, 0.6), ("false", 0.2), ("true", 0.2));
            var turns = Chat.Hold(dice, start, openedByCustomer: 0.9, meanReply: 160 - 110 * agent.Skill);
            for (var i = 0; i < turns.Count; i++)
            {
                var turn = turns[i];
                if (i == 5 && dice.Chance(0.5))
                {
                    agent = dice.Pick(agents);
                    reassigned++;
                }

                var strayDigit = !turn.ByCustomer && agent.Device == "Web Agent";
                unpadded += strayDigit ? 1 : 0;
                withoutPriority += priority is null ? 1 : 0;
                var solved = i == turns.Count - 1 && turns.Count > 2 && dice.Chance(0.35 + 0.6 * agent.Skill);
                messages.Add(
                    File(turn.At),
                    turn.ByCustomer ? device : agent.Device,
                    customer,
                    turn.ByCustomer ? customer : agent.Id,
                    turn.ByCustomer ? agent.Id : customer,
                    i == 0 ? "true" : "false",
                    order,
                    priority,
                    solved ? "true" : "false",
                    agent.Id,
                    strayDigit ? $"{turn.At:yyyy-MM-ddTH:mm:ss}{dice.Below(10)}Z" : $"{turn.At:yyyy-MM-ddTHH:mm:ssZ}");
            }
        }

        messages.Note("time with the hour not padded and a stray digit behind the seconds (`8:01:047Z`), of the web agents", unpadded);
        messages.Note("priority left out, which means false", withoutPriority);
        messages.Note("chat handed to another agent", reassigned);
        return silent;
    }

    private static string File(DateTime at)
    {
        var day = at < FirstDay.AddDays(Days) ? at : FirstDay.AddDays(Days - 1);
        return $"{System}/messages/{day:yyyy-MM-dd}.json";
    }

    private static string NextFile(Row row) => File(DateTime.Parse(row["messageSentTime"]![..10]).AddDays(1));

    /// <summary>One message an order, so that two of an order can't be taken for repeats when both lose their time.</summary>
    private static bool OpensItsChat(Row row) => row["chatStartedByMessage"] == "true";

    private static void SpoilMessages(Dice dice, Table messages)
    {
        messages.Repeat(
            "message delivered again, all fields equal", 5,
            _ => { }, NextFile, Rule.UniqueTogether("orderId", "fromId", "messageSentTime"));
        messages.Repeat(
            "message restated with another resolution", 2,
            row => row["resolution"] = row["resolution"] == "true" ? "false" : "true", NextFile,
            Rule.UniqueTogether("orderId", "fromId", "messageSentTime"));
        messages.Plant(
            "unknown device (`Chatbot`)", 4,
            row => row["senderDeviceType"] = "Chatbot", Rule.InSet("senderDeviceType"));
        messages.Plant(
            "device in small letters", 3,
            row => row["senderDeviceType"] = row["senderDeviceType"]!.ToLowerInvariant(), Rule.InSet("senderDeviceType"));
        messages.Plant(
            "device empty", 2,
            row => row["senderDeviceType"] = "", Rule.NotEmpty("senderDeviceType"), Rule.InSet("senderDeviceType"));
        messages.Plant(
            "order that nobody knows", 5,
            row => row["orderId"] = $"{dice.Between(70_000_000, 79_999_999)}", Rule.References("orderId"));
        messages.Plant("order missing", 2, row => row["orderId"] = null, Rule.NotNull("orderId"));
        messages.Plant(
            "customer id that is no number (`anonymous`)", 2,
            row => row["customerId"] = "anonymous", Rule.Type("customerId"));
        messages.Plant("agent missing", 2, row => row["agentId"] = null, Rule.NotNull("agentId"));
        messages.Plant("resolution missing", 3, row => row["resolution"] = null, Rule.NotNull("resolution"));
        messages.Plant("priority that is no boolean (`high`)", 2, row => row["priority"] = "high", Rule.Type("priority"));
        messages.PlantWhere(
            "time that can't be (`2022-08-32T…`)", 2,
            OpensItsChat, row => row["messageSentTime"] = "2022-08-32" + row["messageSentTime"]![10..],
            Rule.Type("messageSentTime"));
        messages.PlantWhere(
            "time with a clock of twelve hours (`08/15/2022 10:02 AM`)", 2,
            OpensItsChat, row => row["messageSentTime"] = "08/15/2022 10:02 AM", Rule.Type("messageSentTime"));
        messages.PlantWhere(
            "time missing", 1,
            OpensItsChat, row => row["messageSentTime"] = null, Rule.NotNull("messageSentTime"));
        messages.Plant(
            "sender and receiver swapped", 3,
            row => (row["fromId"], row["toId"]) = (row["toId"], row["fromId"]), "sender_and_receiver");
        messages.Break("element of the array that is no object", File(FirstDay.AddDays(2)), "\"heartbeat\"");
    }

    private static void SpoilOrders(Table orders, HashSet<string> silent)
    {
        orders.Repeat("order delivered again, all fields equal", 2, _ => { }, row => row.File, Rule.Unique("orderId"));
        orders.PlantWhere(
            "order id missing", 1,
            row => silent.Contains(row["orderId"]!), row => row["orderId"] = null, Rule.NotNull("orderId"));
        orders.Plant("unknown city (`XXX`)", 2, row => row["cityCode"] = "XXX", Rule.InSet("cityCode"));
        orders.Plant("city missing", 2, row => row["cityCode"] = null, Rule.NotNull("cityCode"));
        orders.Plant(
            "city by its name", 1,
            row => row["cityCode"] = "Barcelona", Rule.InSet("cityCode"), Rule.Length("cityCode"));
    }
}
