namespace ContactCenter.Cli.Tests.Quarantines;

public class A_suite_that_was_put_right : QuarantineTest
{
    public A_suite_that_was_put_right()
    {
        RunShouldPublish();
        Given("fixed/chat.yaml", FileText("./desk/suites/chat.yaml").Replace("length: 9", "length: { max: 9 }"));
        GivenOrders("LIS, PAR, Paris", "fixed");
    }

    [Fact]
    public void judges_all_open_rows_again()
    {
        var replay = Replay("desk/orders --suites ./fixed --format json");

        replay.Code.ShouldBe(0, replay.Error);
        Ledger(replay, "orders").ShouldBe("replayed 2, quarantined 1, accepted 1");
        replay.Output.ShouldContain("desk/orders: 1 rejected record was left: what is no row can't be judged. Export them and give their values in the CSV file.");
        Rows("SELECT city FROM silver.orders WHERE id = 2").ShouldBe(["Paris"]);
        Events("orders").ShouldBe(["q1-2,replayed,accepted,,judged again as it is", "q1-3,replayed,quarantined,,judged again as it is"]);
    }

    [Fact]
    public void leaves_a_row_to_wait_that_now_only_lacks_what_it_refers_to()
    {
        Given("desk/data/chat/2.csv", "orderId,sent,phone\n8,2024-05-02T10:00:00Z,1\n4,2024-05-02T10:00:00Z,911222333\n");
        RunShouldPublish();
        Replay("desk/chat --suites ./fixed").Code.ShouldBe(0);
        Events("chat").ShouldContain("q2-1,replayed,quarantined,,judged again as it is");

        Given("desk/data/orders/2.csv", "id,city\n8,LIS\n");
        Given("desk/suites/chat.yaml", FileText("./fixed/chat.yaml"));
        RunShouldPublish();

        Talks().ShouldContain("8,LIS,1");
        Events("chat").ShouldContain("q2-1,rejudged,accepted,,");
    }
}
