using System.Globalization;
using System.Text;

namespace ContactCenter.Cli.Tests.RealDirt;

/// <summary>
/// A twin of the courier chats that teams pass around: 600 orders in 31 cities, 2,500 messages as an array. 110 orders have no message, 155
/// conversations have one side only, and the couriers' app calls itself <c>Courier App</c>.
/// </summary>
internal static class CourierTwin
{
    private const int Orders = 600;
    private const int Conversations = 490;
    private const int OnlyCourier = 100;
    private const int OneSided = 155;

    public static string OrdersJson()
        => Array(Enumerable.Range(0, Orders).Select(order => $$"""{ "orderId": {{OrderId(order)}}, "cityCode": "{{City(order % 31)}}" }"""));

    public static string MessagesJson() => Array(Enumerable.Range(0, Conversations).SelectMany(Conversation));

    private static IEnumerable<string> Conversation(int order)
    {
        var messages = order < 50 ? 6 : 5;
        var ofCourier = order < OnlyCourier ? messages
            : order < OneSided ? 0
            : order < OneSided + 59 ? 3 : 2;
        return Enumerable.Range(0, messages).Select(message => Message(order, message, isCourier: message < ofCourier));
    }

    private static string Message(int order, int message, bool isCourier)
    {
        var customer = 80_000_000 + order;
        var courier = 19_000_000 + (order % 200);
        var app = isCourier ? "Courier App" : order % 2 == 0 ? "Customer iOS" : "Customer Android";
        var sent = new DateTime(2020, 11, 6, 9, 0, 0).AddMinutes((order * 13) + (message * 3)).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $$"""
            {
              "senderAppType": "{{app}}",
              "customerId": {{customer}},
              "fromId": {{(isCourier ? courier : customer)}},
              "toId": {{(isCourier ? customer : courier)}},
              "chatStartedByMessage": {{(message == 0 ? "true" : "false")}},
              "orderId": {{OrderId(order)}},
              "orderStage": "DELIVERED",
              "courierId": {{courier}},
              "messageSentTime": "{{sent}}"
            }
            """;
    }

    private static int OrderId(int order) => 50_000_000 + (order * 17);

    private static string City(int city) => string.Create(3, city, (code, number) => (code[0], code[1], code[2]) = ('X', (char)('A' + (number / 26)), (char)('A' + (number % 26))));

    private static string Array(IEnumerable<string> elements) => new StringBuilder("[\n").AppendJoin(",\n", elements).Append("\n]\n").ToString();
}
