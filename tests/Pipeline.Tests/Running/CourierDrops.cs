namespace ContactCenter.Pipeline.Tests.Running;

/// <summary>Drops of customer-courier: orders and the messages about them.</summary>
public abstract class CourierDrops : RunTest
{
    protected const string Gold = "customer-courier/gold/customer_courier_conversations";
    protected const string Silver = "customer-courier/silver/customer_courier_chat_messages";
    protected const string Quarantine = "customer-courier/quarantine/customer_courier_chat_messages";

    private const string Header = "senderAppType,customerId,fromId,toId,chatStartedByMessage,orderId,orderStage,courierId,messageSentTime\n";

    /// <summary>The orders of the drop, each as <c>id,city</c>.</summary>
    protected void GivenOrders(params string[] orders) => Given("customer-courier/orders.csv", $"orderId,cityCode\n{string.Concat(orders.Select(order => order + "\n"))}");

    /// <summary>Messages in a file of a name.</summary>
    protected void GivenMessages(string file, params string[] messages)
        => Given($"customer-courier/messages/{file}.csv", Header + string.Concat(messages.Select(message => message + "\n")));

    /// <summary>A customer's message.</summary>
    protected static string FromCustomer(int order, string time, string stage = "ACCEPTED") => $"Customer iOS,{order}01,{order}01,{order}02,true,{order},{stage},{order}02,{time}";

    /// <summary>A courier's message.</summary>
    protected static string FromCourier(int order, string time, string stage = "DELIVERING") => $"Courier iOS,{order}01,{order}02,{order}01,false,{order},{stage},{order}02,{time}";

    /// <summary>A hundred orders, 1 to 100, with a message of each side on days of their own ten by ten, in the file <c>a</c>.</summary>
    protected void GivenAHundredConversations()
    {
        GivenOrders([.. Enumerable.Range(1, 100).Select(order => $"{order},LIS")]);
        GivenMessages("a", [.. Enumerable.Range(1, 100).SelectMany(order => new[] { FromCustomer(order, Time(order, 0)), FromCourier(order, Time(order, 30)) })]);
    }

    /// <summary>A time in the conversation of one of the hundred orders.</summary>
    protected static string Time(int order, int second) => $"2024-03-{(order - 1) / 10 + 1:00}T10:00:{second:00}Z";
}
