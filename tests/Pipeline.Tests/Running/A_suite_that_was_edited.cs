using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Tests.Running;

public class A_suite_that_was_edited : CourierDrops
{
    private const string Stages = "[ACCEPTED, PICKING_UP, ARRIVING, DELIVERING, ADDRESS_DELIVERY, DELIVERED]";

    public A_suite_that_was_edited()
    {
        GivenAHundredConversations();
        Published();
    }

    [Fact]
    public void is_told_once_and_leaves_what_was_taken_in_as_it_is()
    {
        var before = LakeFiles();
        GivenSuiteWith("customer-courier/customer_courier_chat_messages", Stages, "[ACCEPTED]");

        var result = Courier();

        result.Status.ShouldBe(PipelineStatus.Unchanged);
        result.Notes.ShouldBe(["Suite customer_courier_chat_messages has changed since the last run: what was taken in before was judged by what it said then."]);
        LakeFiles().ShouldBe(before);
        Courier().Notes.ShouldBeEmpty();
    }

    [Fact]
    public void judges_the_new_rows()
    {
        GivenSuiteWith("customer-courier/customer_courier_chat_messages", Stages, "[ACCEPTED]");
        GivenMessages("b", [.. Enumerable.Range(1, 40).Select(order => FromCustomer(order, Time(order, 40))), FromCourier(41, Time(41, 40))]);

        var result = Published();

        result.Notes.ShouldBe(["Suite customer_courier_chat_messages has changed since the last run: what was taken in before was judged by what it said then."]);
        result.Sources[1].Quarantined.ShouldBe(1);
        Rows(Silver, "count(*)", "order_stage = 'DELIVERING'").ShouldBe(["100"]);
    }

    [Fact]
    public void of_an_output_judges_it_again_though_nothing_is_new()
    {
        GivenSuiteWith("customer-courier/customer_courier_conversations", "[AGP, ALA,", "[AGP, XXX,");
        Courier().Status.ShouldBe(PipelineStatus.Unchanged);
        GivenSuiteWith("customer-courier/customer_courier_conversations", "LIS, ", "");

        var result = Courier();

        result.Status.ShouldBe(PipelineStatus.Stopped);
        result.Reasons.ShouldHaveSingleItem().ShouldStartWith(
            "customer_courier_conversations/city_code/expect_column_values_to_be_in_set: expected of gold.customer_courier_conversations that city_code is one of 'AGP', 'XXX'");
        Open().Publications().Count.ShouldBe(1);
    }
}
