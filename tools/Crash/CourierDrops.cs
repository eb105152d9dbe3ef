using System.Globalization;
using System.Text;

namespace ContactCenter.Crash;

/// <summary>Two drops of customer-courier. The second brings new conversations, late and restated messages of old ones, messages delivered again, some of which the
/// order is unknown, messages for quarantine, and orders that some of the first drop waited for.</summary>
internal static class CourierDrops
{
    private static readonly string[] _cities = ["LIS", "MAD", "BCN", "ROM"];
    private static readonly string[] _stages = ["ACCEPTED", "PICKING_UP", "DELIVERING", "DELIVERED"];

    /// <summary>Writes the first drop.</summary>
    /// <param name="data">The data root.</param>
    /// <param name="messages">About how many messages it has.</param>
    public static void First(string data, int messages)
    {
        var orders = messages / 4;
        WriteOrders(data, Enumerable.Range(1, orders - orders / 100).Select(order => (order, _cities[order % 4])));
        Write(data, "a", Enumerable.Range(0, messages).Select(i => Message(i / 4 + 1, i % 4, _stages[i % 4])));
    }

    /// <summary>Writes the second drop beside the first.</summary>
    /// <param name="data">The data root.</param>
    /// <param name="messages">As many as for the first.</param>
    public static void Second(string data, int messages)
    {
        var orders = messages / 4;
        WriteOrders(data, Enumerable.Range(1, orders * 5 / 4).Select(order => (order, _cities[(order + (order % 97 == 0 ? 1 : 0)) % 4])));
        Write(data, "b", Enumerable.Range(orders + 1, orders / 4).SelectMany(order => Enumerable.Range(0, 4).Select(i => Message(order, i, i == 3 && order % 40 == 0 ? "LOST" : _stages[i]))));
        Write(data, "c", Enumerable.Range(1, orders / 2).Select(i => (i % 3) switch
        {
            0 => Message(i * 2, 5, "DELIVERED"),
            1 => Message(i * 2, 1, "DELIVERED"),
            _ => Message(i * 2, 2, _stages[2]),
        }));
    }

    private static string Message(int order, int number, string stage)
    {
        var time = new DateTime(2024, 3, 1, 8, 0, 0, DateTimeKind.Utc).AddDays(order % 20).AddSeconds(order % 1000 + number * 40);
        var (customer, courier) = (order + 1_000_000, order % 500 + 1);
        var (sender, from, to) = number % 2 == 0 ? ("Customer iOS", customer, courier) : ("Courier Android", courier, customer);
        return string.Create(CultureInfo.InvariantCulture, $"{sender},{customer},{from},{to},{(number == 0 ? "true" : "false")},{order},{stage},{courier},{time:yyyy-MM-ddTHH:mm:ssZ}");
    }

    private static void WriteOrders(string data, IEnumerable<(int Order, string City)> orders)
        => WriteFile(Path.Combine(data, "customer-courier/orders.csv"), "orderId,cityCode", orders.Select(it => $"{it.Order},{it.City}"));

    private static void Write(string data, string name, IEnumerable<string> messages)
        => WriteFile(
            Path.Combine(data, $"customer-courier/messages/{name}.csv"),
            "senderAppType,customerId,fromId,toId,chatStartedByMessage,orderId,orderStage,courierId,messageSentTime",
            messages);

    private static void WriteFile(string path, string header, IEnumerable<string> lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, header + "\n" + string.Join('\n', lines) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
