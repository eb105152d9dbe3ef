using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Tests.Running;

public class Messages_that_come_later : CourierDrops
{
    public Messages_that_come_later()
    {
        GivenAHundredConversations();
        Published();
    }

    [Fact]
    public void recompute_exactly_their_conversations()
    {
        var before = Rows(Gold);
        var files = GoldFiles();
        // Before the first message, between and after the last, of three conversations of two days.
        GivenMessages("b", FromCourier(3, "2024-03-01T09:59:59Z"), FromCustomer(7, Time(7, 10)), FromCustomer(35, Time(35, 50), "DELIVERED"));

        var result = Published();

        var step = result.Steps.ShouldHaveSingleItem();
        step.KeysTouched.ShouldBe(3);
        step.RowsOut.ShouldBe(3);
        step.RowsKept.ShouldBe(97);
        step.RowsInTable.ShouldBe(100);
        step.Inputs.Select(input => $"{input.Name} {input.Rows}").Order().ShouldBe(["messages 9", "orders 3"]);
        Rows(Gold).Except(before).Order().ShouldBe(
        [
            "35|LIS|2024-03-04T10:00:30|2024-03-04T10:00:00|1|2|customer|2024-03-04T10:00:00|30|2024-03-04T10:00:50|DELIVERED|2024-03-04",
            "3|LIS|2024-03-01T09:59:59|2024-03-01T10:00:00|2|1|courier|2024-03-01T09:59:59|1|2024-03-01T10:00:30|DELIVERING|2024-03-01",
            "7|LIS|2024-03-01T10:00:30|2024-03-01T10:00:00|1|2|customer|2024-03-01T10:00:00|30|2024-03-01T10:00:30|DELIVERING|2024-03-01",
        ]);
        files.Except(GoldFiles()).Select(Folder).ShouldBe(["conversation_date=2024-03-01", "conversation_date=2024-03-04"], "the files of other days are as they were");
        Findings().ShouldBeEmpty();
    }

    [Fact]
    public void may_move_their_conversation_to_another_day()
    {
        GivenMessages("b", FromCourier(3, "2024-02-29T23:00:00Z"));

        Published().Steps.ShouldHaveSingleItem().KeysTouched.ShouldBe(1);

        Rows(Gold, "order_id, conversation_date, num_messages_courier", "order_id = 3").ShouldBe(["3|2024-02-29|2"]);
        Rows(Gold, "count(*)").ShouldBe(["100"]);
    }

    [Fact]
    public void wait_in_quarantine_for_their_order_and_come_with_it()
    {
        GivenMessages("b", [.. Enumerable.Range(1, 40).Select(order => FromCustomer(order, Time(order, 40))), FromCustomer(777, "2024-03-05T10:00:00Z")]);
        Published().Sources[1].Quarantined.ShouldBe(1);
        Rows(Gold, "*", "order_id = 777").ShouldBeEmpty();

        GivenOrders([.. Enumerable.Range(1, 100).Select(order => $"{order},LIS"), "777,MAD"]);
        var result = Published();

        result.Sources[0].Redelivered.ShouldBe(100);
        result.Sources[0].Accepted.ShouldBe(1);
        result.Sources[1].Waiting.ShouldBe(1);
        result.Sources[1].Accepted.ShouldBe(1);
        result.Steps.ShouldHaveSingleItem().KeysTouched.ShouldBe(1);
        Rows(Gold, "order_id, city_code, num_messages_customer", "order_id = 777").ShouldBe(["777|MAD|1"]);
        Rows(Silver, "ccq_file, ccq_line", "order_id = 777").ShouldBe(["customer-courier/messages/b.csv|42"]);
    }

    [Fact]
    public void that_wait_in_vain_change_nothing()
    {
        GivenMessages("b", [.. Enumerable.Range(1, 40).Select(order => FromCustomer(order, Time(order, 40))), FromCustomer(777, "2024-03-05T10:00:00Z")]);
        Published();
        var before = LakeFiles();

        Courier().Status.ShouldBe(PipelineStatus.Unchanged);

        LakeFiles().ShouldBe(before);
    }

    private List<string> GoldFiles() => [.. Open().View().Get(Gold).Files.Select(file => file.Path).Order(StringComparer.Ordinal)];

    private static string Folder(string file) => file.Split('/')[0];
}
