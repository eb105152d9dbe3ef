using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Pipeline.Tests.Transformations;

public class The_SQL_and_a_plain_loop
{
    private static readonly DateTime _start = new(2024, 1, 1, 23, 59, 55);
    private static readonly string[] _stages = ["ACCEPTED", "PICKING_UP", "DELIVERED"];

    private static readonly Gen<Message> _message =
        from order in Gen.Choose(1, 3)
        from isCustomer in Gen.Elements(true, false)
        from agent in Gen.Choose(7, 9)
        from milliseconds in Gen.Frequency((3, Gen.Choose(0, 4).Select(s => s * 1000)), (1, Gen.Choose(0, 9_000)))
        from stage in Gen.Elements(_stages)
        from priority in Gen.Elements("true", "false", null)
        from resolution in Gen.Elements("true", "false", null)
        // A sender's id may be above or below the other side's, also negative, and as large as it can be.
        from sender in isCustomer ? Gen.Elements(5L, 8L, long.MaxValue) : Gen.Elements((long)agent, -agent, long.MinValue)
        select new Message(order, isCustomer, agent, sender, _start.AddMilliseconds(milliseconds), stage, priority, resolution);

    [Fact]
    public void make_the_same_courier_conversations()
        => Check("customer-courier", message => [(message.IsCustomer ? "Customer iOS" : "Courier iOS"), "5", $"{message.From}", "1", "false", $"{message.Order}", message.Stage, $"{message.Agent}", message.Sent], CourierConversation);

    [Fact]
    public void make_the_same_agent_conversations()
        => Check("customer-care", message => [(message.IsCustomer ? "iOS Customer" : "Web Agent"), "5", $"{message.From}", "1", "false", $"{message.Order}", message.Priority, message.Resolution, $"{message.Agent}", message.Sent], AgentConversation);

    private static void Check(string pipeline, Func<Message, string?[]> row, Func<IReadOnlyList<Message>, string> conversation)
    {
        using var tables = SilverTables.Of(pipeline);
        tables.Given("orders", ["1", "C1"], ["2", "C2"]);
        var property = Prop.ForAll(_message.ListOf().ToArbitrary(), drawn =>
        {
            // Silver holds a sender's message of one time once.
            List<Message> messages = [.. drawn.DistinctBy(m => (m.Order, m.From, m.Time))];
            var expected = messages.GroupBy(m => m.Order).OrderBy(g => g.Key).Select(g => conversation([.. g.OrderBy(m => m.Time).ThenBy(m => m.From)]));
            tables.Given("messages", messages.Select(row)).Run().ShouldBe(expected);
        });
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), property);
    }

    private static string CourierConversation(IReadOnlyList<Message> messages)
        => $"{Common(messages, "courier", "first_responsetime_delay_seconds")} last_message_order_stage={messages[^1].Stage} {Day(messages)}";

    private static string AgentConversation(IReadOnlyList<Message> messages)
        => $"{Common(messages, "agent", "first_response_time_delay_seconds")} num_agents={messages.Select(m => m.Agent).Distinct().Count()} "
            + $"resolved={Shown(messages.Any(m => m.Resolution == "true"))} has_priority={Shown(messages.Any(m => m.Priority == "true"))} {Day(messages)}";

    private static string Common(IReadOnlyList<Message> messages, string other, string delay)
    {
        Message? customer = null;
        Message? otherSide = null;
        Message? answer = null;
        foreach (var message in messages)
        {
            if (message.IsCustomer)
                customer ??= message;
            else
                otherSide ??= message;
            if (message.IsCustomer != messages[0].IsCustomer)
                answer ??= message;
        }

        var order = messages[0].Order;
        return $"order_id={order} city_code={(order == 3 ? "null" : $"C{order}")} first_{other}_message={Shown(otherSide?.Time)} first_customer_message={Shown(customer?.Time)} "
            + $"num_messages_{other}={messages.Count(m => !m.IsCustomer)} num_messages_customer={messages.Count(m => m.IsCustomer)} "
            + $"first_message_by={(messages[0].IsCustomer ? "customer" : other)} conversation_started_at={Shown(messages[0].Time)} "
            + $"{delay}={(answer is null ? "null" : $"{(long)(answer.Time - messages[0].Time).TotalSeconds}")} last_message_time={Shown(messages[^1].Time)}";
    }

    private static string Day(IReadOnlyList<Message> messages) => $"conversation_date={messages[0].Time:yyyy-MM-dd}";

    private static string Shown(object? value) => SilverTables.Shown(value);

    private sealed record Message(int Order, bool IsCustomer, int Agent, long From, DateTime Time, string Stage, string? Priority, string? Resolution)
    {
        public string Sent => Time.ToString("yyyy-MM-ddTHH:mm:ss.fffZ");
    }
}
