namespace ContactCenter.Generate.Systems;

/// <summary>customer-courier: a week of chats about deliveries, a file a day, and the orders they are about.</summary>
internal static class CourierChats
{
    private const string System = "customer-courier";
    private const int Days = 7;
    private static readonly DateTime FirstDay = new(2022, 8, 15, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Stages = ["ACCEPTED", "PICKING_UP", "ARRIVING", "DELIVERING", "ADDRESS_DELIVERY", "DELIVERED"];

    public static IReadOnlyList<Table> Write(string root, Dice dice)
    {
        var orders = new Table(System, "orders", dice, "orderId", "cityCode");
        var messages = new Table(
            System, "customer_courier_chat_messages", dice,
            "senderAppType", "customerId", "fromId", "toId", "chatStartedByMessage", "orderId", "orderStage", "courierId",
            "messageSentTime");
        var silent = Fill(dice, orders, messages);
        SpoilMessages(dice, messages);
        SpoilOrders(orders, silent);
        DropFiles.Csv(root, messages);
        DropFiles.Csv(root, orders);
        return [messages, orders];
    }

    /// <returns>The orders without a message: spoiling their ids makes no message an orphan.</returns>
    private static HashSet<string> Fill(Dice dice, Table orders, Table messages)
    {
        var silent = new HashSet<string>();
        var couriers = Enumerable.Range(0, 180)
            .Select(_ => (Id: dice.Between(15_000_000, 19_999_999), App: dice.Pick(("Courier Android", 0.8), ("Courier iOS", 0.2))))
            .ToList();
        var chats = Enumerable.Range(0, 1700).Select(_ => BusyHours.MealTime(dice, FirstDay, Days)).Order().ToList();
        var orderId = 59_500_000;
        foreach (var start in chats)
        {
            orderId += dice.Between(1, 40);
            var order = $"{orderId}";
            orders.Add($"{System}/orders.csv", order, Cities.Code(dice));
            if (dice.Chance(0.1))
            {
                silent.Add(order);
                continue;
            }

            var courier = dice.Pick(couriers);
            var customer = $"{dice.Between(10_000_000, 89_999_999)}";
            var app = dice.Pick(("Customer iOS", 0.45), ("Customer Android", 0.55));
            var opened = !dice.Chance(0.02);
            var first = true;
            foreach (var turn in Chat.Hold(dice, start, openedByCustomer: 0.4, meanReply: 70))
            {
                var courierId = $"{courier.Id}";
                messages.Add(
                    File(turn.At),
                    turn.ByCustomer ? app : courier.App,
                    customer,
                    turn.ByCustomer ? customer : courierId,
                    turn.ByCustomer ? courierId : customer,
                    first && opened ? "true" : "false",
                    order,
                    Stages[(int)(turn.Progress * Stages.Length)],
                    courierId,
                    $"{turn.At:yyyy-MM-ddTHH:mm:ssZ}");
                first = false;
            }
        }

        return silent;
    }

    private static string File(DateTime at)
    {
        var day = at < FirstDay.AddDays(Days) ? at : FirstDay.AddDays(Days - 1);
        return $"{System}/messages/{day:yyyy-MM-dd}.csv";
    }

    private static string NextFile(Row row) => File(Time(row).AddDays(1));

    private static DateTime Time(Row row) => DateTime.Parse(row["messageSentTime"]!.Split('.', 'Z')[0]);

    private static void SpoilMessages(Dice dice, Table messages)
    {
        messages.Vary(
            "time with milliseconds (`2022-08-19T08:01:47.000Z`)", 60,
            Plain, row => row["messageSentTime"] = row["messageSentTime"]![..19] + ".000Z");
        messages.Vary(
            "time with a space, hour not padded (`2022-08-19 8:01:47`)", 60,
            Plain, row => row["messageSentTime"] = $"{Time(row):yyyy-MM-dd H:mm:ss}");
        messages.Vary(
            "time without seconds (`2022-08-19 08:02`)", 20,
            row => Plain(row) && Time(row).Second == 0, row => row["messageSentTime"] = $"{Time(row):yyyy-MM-dd HH:mm}");
        messages.Vary(
            "message that arrives late, in the next day's file", 25,
            row => Plain(row) && Time(row) < FirstDay.AddDays(Days - 1), row => row.File = NextFile(row));

        messages.Repeat(
            "message delivered again, all columns equal", 6,
            _ => { }, NextFile, Rule.UniqueTogether("orderId", "fromId", "messageSentTime"));
        messages.Repeat(
            "message restated with another stage", 2,
            row => row["orderStage"] = row["orderStage"] == "DELIVERED" ? "ADDRESS_DELIVERY" : "DELIVERED", NextFile,
            Rule.UniqueTogether("orderId", "fromId", "messageSentTime"));
        messages.PlantWhere(
            "app type that nobody announced (`Courier App`)", 7,
            row => row["fromId"] == row["courierId"], row => row["senderAppType"] = "Courier App",
            Rule.InSet("senderAppType"));
        messages.Plant(
            "app type empty", 3,
            row => row["senderAppType"] = "", Rule.NotEmpty("senderAppType"), Rule.InSet("senderAppType"));
        messages.Plant("app type missing", 2, row => row["senderAppType"] = null, Rule.NotNull("senderAppType"));
        messages.Plant("unknown stage (`CANCELLED`)", 5, row => row["orderStage"] = "CANCELLED", Rule.InSet("orderStage"));
        messages.Plant(
            "stage in small letters", 3,
            row => row["orderStage"] = row["orderStage"]!.ToLowerInvariant(), Rule.InSet("orderStage"));
        messages.Plant("stage missing", 2, row => row["orderStage"] = null, Rule.NotNull("orderStage"));
        messages.Plant(
            "order that nobody knows", 8,
            row => row["orderId"] = $"{dice.Between(70_000_000, 79_999_999)}", Rule.References("orderId"));
        messages.Plant("order missing", 2, row => row["orderId"] = null, Rule.NotNull("orderId"));
        messages.Plant("customer id that is no number (`n/a`)", 2, row => row["customerId"] = "n/a", Rule.Type("customerId"));
        messages.Plant("customer id missing", 2, row => row["customerId"] = null, Rule.NotNull("customerId"));
        messages.Plant(
            "courier id that went through a float (`17123456.0`)", 3,
            row => row["courierId"] += ".0", Rule.Type("courierId"));
        messages.Plant("receiver missing", 2, row => row["toId"] = null, Rule.NotNull("toId"));
        messages.PlantWhere(
            "time with day and month in another order (`19/08/2022 08:01`)", 4,
            OpensItsChat, row => row["messageSentTime"] = $"{Time(row):dd/MM/yyyy HH:mm}", Rule.Type("messageSentTime"));
        messages.PlantWhere(
            "time missing", 2,
            OpensItsChat, row => row["messageSentTime"] = null, Rule.NotNull("messageSentTime"));
        messages.Plant(
            "sender and receiver swapped", 4,
            row => (row["fromId"], row["toId"]) = (row["toId"], row["fromId"]), "sender_and_receiver");

        messages.Break("record cut off after four fields", File(FirstDay.AddDays(1)), "Customer iOS,44120967,44120967,16293039");
        messages.Break(
            "record with a field too many (a comma in the app's version)", File(FirstDay.AddDays(3)),
            "Courier Android, 5.2,44120967,16293039,44120967,false,59500001,ARRIVING,16293039,2022-08-18T13:05:11Z");
        messages.Break(
            "stray quote (text behind a closing quote)", File(FirstDay.AddDays(4)),
            "Customer iOS,44120967,44120967,16293039,false,59500001,\"PICKING\"_UP,16293039,2022-08-19T20:15:42Z");
    }

    /// <summary>One message an order, so that two of an order can't be taken for repeats when both lose their time.</summary>
    private static bool OpensItsChat(Row row) => row["chatStartedByMessage"] == "true";

    private static bool Plain(Row row) => row["messageSentTime"]!.Length == 20 && row.File == File(Time(row));

    private static void SpoilOrders(Table orders, HashSet<string> silent)
    {
        orders.Repeat(
            "order repeated with another city", 2,
            row => row["cityCode"] = row["cityCode"] == "MAD" ? "BCN" : "MAD", row => row.File, Rule.Unique("orderId"));
        orders.PlantWhere(
            "order id missing", 1,
            row => silent.Contains(row["orderId"]!), row => row["orderId"] = null, Rule.NotNull("orderId"));
        orders.Plant(
            "city in small letters", 3,
            row => row["cityCode"] = row["cityCode"]!.ToLowerInvariant(), Rule.InSet("cityCode"));
        orders.Plant("unknown city (`XXX`)", 2, row => row["cityCode"] = "XXX", Rule.InSet("cityCode"));
        orders.Plant(
            "city code of four letters", 1,
            row => row["cityCode"] = "BARC", Rule.InSet("cityCode"), Rule.Length("cityCode"));
        orders.Plant(
            "city empty", 1,
            row => row["cityCode"] = "", Rule.NotEmpty("cityCode"), Rule.InSet("cityCode"), Rule.Length("cityCode"));
        orders.Plant("city missing", 3, row => row["cityCode"] = null, Rule.NotNull("cityCode"));
        orders.Break("record cut off after the order id", $"{System}/orders.csv", "59499999");
    }
}
