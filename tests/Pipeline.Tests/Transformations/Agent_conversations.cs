namespace ContactCenter.Pipeline.Tests.Transformations;

public sealed class Agent_conversations : IDisposable
{
    private readonly SilverTables _tables = SilverTables.Of("customer-care");

    public void Dispose() => _tables.Dispose();

    [Fact]
    public void of_the_golden_sample_are_exactly_these()
        => _tables
            .Given("orders", ["59528555", "BCN"], ["59528038", "MAD"])
            .Given(
                "messages",
                ["Android Customer", "17071099", "17071099", "16293039", "false", "59528555", null, "false", "16293039", "2022-08-19T8:01:477Z"],
                ["Web Agent", "17071099", "16293039", "17071099", "false", "59528555", "true", "true", "16293039", "2022-08-19T8:01:047Z"],
                ["iOS Customer", "17071099", "17071099", "16293039", "false", "59528555", "false", "false", "16293039", "2022-08-19T8:00:047Z"],
                ["Web Agent", "12874122", "18325287", "12874122", "true", "59528038", null, "false", "18325287", "2022-08-19T7:59:337Z"])
            .Run()
            .ShouldBe(
            [
                "order_id=59528038 city_code=MAD first_agent_message=2022-08-19T07:59:33 first_customer_message=null num_messages_agent=1 "
                    + "num_messages_customer=0 first_message_by=agent conversation_started_at=2022-08-19T07:59:33 first_response_time_delay_seconds=null "
                    + "last_message_time=2022-08-19T07:59:33 num_agents=1 resolved=false has_priority=false conversation_date=2022-08-19",
                "order_id=59528555 city_code=BCN first_agent_message=2022-08-19T08:01:04 first_customer_message=2022-08-19T08:00:04 num_messages_agent=1 "
                    + "num_messages_customer=2 first_message_by=customer conversation_started_at=2022-08-19T08:00:04 first_response_time_delay_seconds=60 "
                    + "last_message_time=2022-08-19T08:01:47 num_agents=1 resolved=true has_priority=true conversation_date=2022-08-19",
            ]);

    [Fact]
    public void are_one_row_an_order_however_many_agents_took_part()
        => Only(
            Message("Web Agent", "2022-08-19T10:00:00Z", 71, agent: 71),
            Message("Web Customer", "2022-08-19T10:00:20Z", 5, agent: 72),
            Message("iOS Agent", "2022-08-19T10:00:30Z", 72, agent: 72)).ShouldBe(
                "order_id=1 city_code=BCN first_agent_message=2022-08-19T10:00:00 first_customer_message=2022-08-19T10:00:20 num_messages_agent=2 "
                    + "num_messages_customer=1 first_message_by=agent conversation_started_at=2022-08-19T10:00:00 first_response_time_delay_seconds=20 "
                    + "last_message_time=2022-08-19T10:00:30 num_agents=2 resolved=false has_priority=false conversation_date=2022-08-19");

    [Fact]
    public void that_no_agent_answered_have_the_agent_they_were_meant_for()
        => Only(Message("Web Customer", "2022-08-19T10:00:00Z", 5, agent: 72)).ShouldBe(
                "order_id=1 city_code=BCN first_agent_message=null first_customer_message=2022-08-19T10:00:00 num_messages_agent=0 "
                    + "num_messages_customer=1 first_message_by=customer conversation_started_at=2022-08-19T10:00:00 first_response_time_delay_seconds=null "
                    + "last_message_time=2022-08-19T10:00:00 num_agents=1 resolved=false has_priority=false conversation_date=2022-08-19");

    [Theory]
    [InlineData(null, null, "resolved=false has_priority=false")]
    [InlineData("false", "true", "resolved=true has_priority=false")]
    [InlineData("true", "false", "resolved=false has_priority=true")]
    [InlineData("true", null, "resolved=false has_priority=true")]
    public void are_resolved_or_urgent_when_any_message_says_so(string? priority, string? resolution, string expected)
        => Only(
            Message("Web Customer", "2022-08-19T10:00:00Z", 5, "false", "false"),
            Message("Web Agent", "2022-08-19T10:00:30Z", 7, priority, resolution),
            Message("Web Customer", "2022-08-19T10:00:40Z", 5, null, "false")).ShouldContain($" {expected} ");

    private string Only(params string?[][] messages)
        => _tables.Given("orders", ["1", "BCN"]).Given("messages", messages).Run().ShouldHaveSingleItem();

    private static string?[] Message(string device, string time, int from, string? priority = null, string? resolution = "false", int agent = 7)
        => [device, "5", $"{from}", "9", "false", "1", priority, resolution, $"{agent}", time];
}
