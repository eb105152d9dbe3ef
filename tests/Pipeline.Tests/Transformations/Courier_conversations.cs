namespace ContactCenter.Pipeline.Tests.Transformations;

public class Courier_conversations : CourierMessages
{
    [Fact]
    public void of_the_golden_sample_are_exactly_these()
        => Tables
            .Given("orders", ["59528555", "BCN"], ["59528038", "MAD"])
            .Given(
                "messages",
                ["Customer iOS", "17071099", "17071099", "16293039", "false", "59528555", "PICKING_UP", "16293039", "2019-08-19T08:01:47Z"],
                ["Courier iOS", "17071099", "16293039", "17071099", "false", "59528555", "ARRIVING", "16293039", "2019-08-19T08:01:04.000Z"],
                ["Customer iOS", "17071099", "17071099", "16293039", "false", "59528555", "PICKING_UP", "16293039", "2019-08-19 8:00:04"],
                ["Courier Android", "12874122", "18325287", "12874122", "true", "59528038", "ADDRESS_DELIVERY", "18325287", "2019-08-19T07:59:33Z"])
            .Run()
            .ShouldBe(
            [
                "order_id=59528038 city_code=MAD first_courier_message=2019-08-19T07:59:33 first_customer_message=null num_messages_courier=1 "
                    + "num_messages_customer=0 first_message_by=courier conversation_started_at=2019-08-19T07:59:33 first_responsetime_delay_seconds=null "
                    + "last_message_time=2019-08-19T07:59:33 last_message_order_stage=ADDRESS_DELIVERY conversation_date=2019-08-19",
                "order_id=59528555 city_code=BCN first_courier_message=2019-08-19T08:01:04 first_customer_message=2019-08-19T08:00:04 num_messages_courier=1 "
                    + "num_messages_customer=2 first_message_by=customer conversation_started_at=2019-08-19T08:00:04 first_responsetime_delay_seconds=60 "
                    + "last_message_time=2019-08-19T08:01:47 last_message_order_stage=PICKING_UP conversation_date=2019-08-19",
            ]);

    [Fact]
    public void without_messages_are_none() => Conversations().ShouldBeEmpty();

    [Theory]
    [InlineData(3, 4, "courier", "ARRIVING")]
    [InlineData(4, 3, "customer", "PICKING_UP")]
    [InlineData(100, 20, "customer", "PICKING_UP")]
    public void of_messages_at_one_time_are_opened_by_the_lower_sender_and_closed_by_the_higher(int courier, int customer, string opener, string stage)
    {
        string?[][] messages =
        [
            Message("Courier iOS", "2024-01-01T10:00:00Z", courier, "PICKING_UP"),
            Message("Customer iOS", "2024-01-01T10:00:00Z", customer, "ARRIVING"),
        ];
        var expected = $"first_message_by={opener} conversation_started_at=2024-01-01T10:00:00 first_responsetime_delay_seconds=0 "
            + $"last_message_time=2024-01-01T10:00:00 last_message_order_stage={stage} conversation_date=2024-01-01";

        Conversation(messages).ShouldEndWith(expected);
        Conversation([.. messages.Reverse()]).ShouldEndWith(expected);
    }

    [Fact]
    public void are_answered_by_the_other_side_only()
        => Conversation(
            Message("Customer iOS", "2024-01-01T10:00:00Z", 5),
            Message("Customer iOS", "2024-01-01T10:00:10Z", 5),
            Message("Courier iOS", "2024-01-01T10:00:30Z", 7)).ShouldContain(" first_responsetime_delay_seconds=30 ");

    [Fact]
    public void count_whole_seconds_to_the_answer()
        => Conversation(
            Message("Customer iOS", "2024-01-01T10:00:00.900Z", 5),
            Message("Courier iOS", "2024-01-01T10:00:02.800Z", 7)).ShouldContain(" first_responsetime_delay_seconds=1 ");

    [Fact]
    public void start_on_the_day_of_their_first_message_even_when_they_go_on_after_midnight()
        => Conversation(
            Message("Customer iOS", "2024-01-01T23:59:50Z", 5),
            Message("Courier iOS", "2024-01-02T00:00:05Z", 7)).ShouldContain(" last_message_time=2024-01-02T00:00:05 last_message_order_stage=DELIVERING conversation_date=2024-01-01");

    [Fact]
    public void of_an_order_that_nobody_knows_have_no_city()
        => Conversation(Message("Customer iOS", "2024-01-01T10:00:00Z", 5, order: "3")).ShouldStartWith("order_id=3 city_code=null ");

    [Fact]
    public void are_the_same_when_times_have_a_zone_as_in_the_lake()
    {
        var plain = Conversation(Message("Customer iOS", "2024-01-01T23:30:00Z", 5), Message("Courier iOS", "2024-01-01T23:31:00Z", 7));
        Tables.Execute("ALTER TABLE messages ALTER message_sent_time TYPE TIMESTAMPTZ");
        Tables.Run().ShouldBe([plain]);
    }
}
