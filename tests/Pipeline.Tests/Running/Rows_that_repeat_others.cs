namespace ContactCenter.Pipeline.Tests.Running;

public class Rows_that_repeat_others : CourierDrops
{
    public Rows_that_repeat_others()
    {
        GivenAHundredConversations();
        Published();
    }

    [Fact]
    public void are_counted_each_for_what_they_are()
    {
        GivenMessages(
            "b",
            FromCustomer(1, Time(1, 0)), // delivered again
            FromCustomer(2, Time(2, 0).Replace("Z", ".000Z")), // the same, written otherwise
            FromCustomer(3, Time(3, 0), "DELIVERED"), // restated
            FromCustomer(4, Time(4, 0).Replace("Z", ".100Z"))); // another message that looks alike

        var result = Published();

        var ledger = result.Sources[1];
        ledger.RowsInDrop.ShouldBe(4);
        ledger.Redelivered.ShouldBe(2);
        ledger.Restated.ShouldBe(0);
        ledger.Replaced.ShouldBe(1);
        ledger.LookAlikes.ShouldBe(1);
        ledger.Accepted.ShouldBe(2);
        Rows(Silver, "order_id, order_stage", "order_id IN (3, 4) AND from_id = customer_id").ShouldBe(["3|DELIVERED", "4|ACCEPTED", "4|ACCEPTED"]);
        Rows(Silver, "count(*)").ShouldBe(["201"]);
        Rows(Gold, "order_id, num_messages_customer", "order_id <= 4").ShouldBe(["1|1", "2|1", "3|1", "4|2"]);
    }

    [Fact]
    public void of_an_earlier_file_do_not_displace_what_is_there()
    {
        // Its name ranks before that of the file that was taken in first.
        GivenMessages("0", FromCustomer(3, Time(3, 0), "DELIVERED"));

        var ledger = Published().Sources[1];

        ledger.Restated.ShouldBe(1);
        ledger.Replaced.ShouldBe(0);
        ledger.Accepted.ShouldBe(0);
        Rows(Silver, "order_stage", "order_id = 3 AND from_id = customer_id").ShouldBe(["ACCEPTED"]);
    }

    [Fact]
    public void and_are_not_sound_go_into_quarantine_and_displace_nothing()
    {
        GivenMessages("b", [.. Enumerable.Range(1, 40).Select(order => FromCustomer(order, Time(order, 40))), FromCustomer(3, Time(3, 0), "LOST")]);

        var ledger = Published().Sources[1];

        ledger.Quarantined.ShouldBe(1);
        ledger.Replaced.ShouldBe(0);
        Rows(Silver, "order_stage", "order_id = 3 AND from_id = customer_id").ShouldBe(["ACCEPTED", "ACCEPTED"]);
        Rows(Quarantine, "\"orderId\", \"orderStage\"").ShouldBe(["3|LOST"]);
    }

    [Fact]
    public void of_an_order_change_its_conversation()
    {
        GivenOrders([.. Enumerable.Range(1, 100).Select(order => order == 35 ? "35,MAD" : $"{order},LIS")]);

        var result = Published();

        result.Sources[0].Redelivered.ShouldBe(99);
        result.Sources[0].Replaced.ShouldBe(1);
        result.Steps.ShouldHaveSingleItem().KeysTouched.ShouldBe(1);
        Rows(Gold, "city_code, count(*)", "true GROUP BY ALL").ShouldBe(["LIS|99", "MAD|1"]);
        Rows(Gold, "city_code", "order_id = 35").ShouldBe(["MAD"]);
    }

    [Fact]
    public void and_are_not_sound_take_no_sound_row_with_them_where_the_key_is_to_be_unique()
    {
        GivenOrders([.. Enumerable.Range(1, 102).Select(order => $"{order},LIS"), "102,XXX"]);

        var ledger = Published().Sources[0];

        ledger.Quarantined.ShouldBe(1);
        ledger.Accepted.ShouldBe(2);
        Rows("customer-courier/silver/orders", "order_id, city_code", "order_id > 100").ShouldBe(["101|LIS", "102|LIS"]);
        Rows("customer-courier/quarantine/orders", "\"orderId\", len(json_extract_string(ccq_reasons, '$[*].rule'))").ShouldBe(["102|2"]);
    }
}
