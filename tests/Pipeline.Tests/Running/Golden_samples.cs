using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Tests.Running;

public class Golden_samples : CourierDrops
{
    [Fact]
    public void of_couriers_give_exactly_these_rows()
    {
        GivenOrders("59528555,BCN", "59528038,MAD");
        GivenMessages(
            "2019-08-19",
            "Customer iOS,17071099,17071099,16293039,false,59528555,PICKING_UP,16293039,2019-08-19T08:01:47Z",
            "Courier iOS,17071099,16293039,17071099,false,59528555,ARRIVING,16293039,2019-08-19T08:01:04.000Z",
            "Customer iOS,17071099,17071099,16293039,false,59528555,PICKING_UP,16293039,2019-08-19 8:00:04",
            "Courier Android,12874122,18325287,12874122,true,59528038,ADDRESS_DELIVERY,18325287,2019-08-19T07:59:33Z");

        var result = Courier();

        result.Reasons.ShouldBeEmpty();
        result.Status.ShouldBe(PipelineStatus.Published);
        Rows(Gold).ShouldBe(
        [
            "59528038|MAD|2019-08-19T07:59:33|null|1|0|courier|2019-08-19T07:59:33|null|2019-08-19T07:59:33|ADDRESS_DELIVERY|2019-08-19",
            "59528555|BCN|2019-08-19T08:01:04|2019-08-19T08:00:04|1|2|customer|2019-08-19T08:00:04|60|2019-08-19T08:01:47|PICKING_UP|2019-08-19",
        ]);
        Rows(Quarantine).ShouldBeEmpty();
        File.ReadAllLines(Path.Combine(Lake, $"{Gold}.csv")).ShouldBe(
        [
            "order_id,city_code,first_courier_message,first_customer_message,num_messages_courier,num_messages_customer,first_message_by,conversation_started_at,"
                + "first_responsetime_delay_seconds,last_message_time,last_message_order_stage,conversation_date",
            "59528038,MAD,2019-08-19T07:59:33Z,,1,0,courier,2019-08-19T07:59:33Z,,2019-08-19T07:59:33Z,ADDRESS_DELIVERY,2019-08-19",
            "59528555,BCN,2019-08-19T08:01:04Z,2019-08-19T08:00:04Z,1,2,customer,2019-08-19T08:00:04Z,60,2019-08-19T08:01:47Z,PICKING_UP,2019-08-19",
        ]);
        Findings().ShouldBeEmpty();
    }

    [Fact]
    public void of_agents_give_exactly_these_rows()
    {
        Given("customer-care/orders.json", """[{"orderId":59528555,"cityCode":"BCN"},{"orderId":59528038,"cityCode":"MAD"}]""");
        Given("customer-care/messages/2022-08-19.json", """
            [
            {"senderDeviceType":"Android Customer","customerId":17071099,"fromId":17071099,"toId":16293039,"chatStartedByMessage":false,"orderId":59528555,"priority":true,"resolution":false,"agentId":16293039,"messageSentTime":"2022-08-19T8:01:47Z"},
            {"senderDeviceType":"Web Agent","customerId":17071099,"fromId":16293039,"toId":17071099,"chatStartedByMessage":false,"orderId":59528555,"resolution":true,"agentId":16293039,"messageSentTime":"2022-08-19T8:01:047Z"},
            {"senderDeviceType":"Android Customer","customerId":17071099,"fromId":17071099,"toId":16293039,"chatStartedByMessage":false,"orderId":59528555,"resolution":false,"agentId":16293039,"messageSentTime":"2022-08-19T8:00:047Z"},
            {"senderDeviceType":"Web Agent","customerId":12874122,"fromId":18325287,"toId":12874122,"chatStartedByMessage":true,"orderId":59528038,"resolution":false,"agentId":18325287,"messageSentTime":"2022-08-19T7:59:337Z"}
            ]
            """);

        var result = Care();

        result.Reasons.ShouldBeEmpty();
        result.Status.ShouldBe(PipelineStatus.Published);
        Rows("customer-care/gold/customer_agent_conversations").ShouldBe(
        [
            "59528038|MAD|2022-08-19T07:59:33|null|1|0|agent|2022-08-19T07:59:33|null|2022-08-19T07:59:33|1|false|false|2022-08-19",
            "59528555|BCN|2022-08-19T08:01:04|2022-08-19T08:00:04|1|2|customer|2022-08-19T08:00:04|60|2022-08-19T08:01:47|1|true|true|2022-08-19",
        ]);
        Rows("customer-care/silver/customer_agent_messages", "from_id, priority, resolution", "order_id = 59528555").ShouldBe(
            ["16293039|false|true", "17071099|false|false", "17071099|true|false"]);
    }
}
