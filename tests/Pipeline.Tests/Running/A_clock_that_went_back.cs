namespace ContactCenter.Pipeline.Tests.Running;

public class A_clock_that_went_back : CourierDrops
{
    [Fact]
    public void is_told_and_publications_go_on_in_their_order()
    {
        GivenAHundredConversations();
        Published();
        var first = Open().View().Time!.Value;
        Clock.Now = new(2023, 1, 2, 3, 4, 5, TimeSpan.Zero);
        GivenMessages("b", FromCourier(3, Time(3, 40)));

        var result = Published();

        result.Notes.ShouldHaveSingleItem().ShouldBe(
            $"The clock went back: it says 2023-01-02 03:04:08Z, the lake's last publication is of {first.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z. What this run publishes is dated after that one all the same.");
        Open().View().Time!.Value.ShouldBeGreaterThan(first);
        result.Freshness.ShouldBe(TimeSpan.Zero);
        Rows(Gold, "num_messages_courier", "order_id = 3").ShouldBe(["2"]);
        Open().ViewAsOf(first).Number.ShouldBe(1);
        Findings().ShouldBeEmpty();
    }
}
