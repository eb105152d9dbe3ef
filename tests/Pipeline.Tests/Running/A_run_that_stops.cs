using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Tests.Running;

public class A_run_that_stops : CourierDrops
{
    private readonly List<string> _before;

    public A_run_that_stops()
    {
        GivenAHundredConversations();
        Published();
        _before = LakeFiles();
        GivenMessages("b", FromCustomer(3, Time(3, 40)), FromCustomer(4, Time(4, 40)));
    }

    [Fact]
    public void because_too_much_would_go_into_quarantine_leaves_nothing()
    {
        GivenMessages("b", FromCustomer(3, Time(3, 40)), FromCustomer(4, Time(4, 40), "LOST"));

        ShouldLeaveNothing(
            Run("customer-courier"),
            ExitCode.Unmet,
            "customer-courier/messages/*.csv: expected at most 5% of the rows in quarantine, found 1 of 2; the most, 1, break "
                + "customer_courier_chat_messages/orderStage/expect_column_values_to_be_in_set: orderStage is one of 'ACCEPTED', 'PICKING_UP', 'ARRIVING', 'DELIVERING', "
                + "'ADDRESS_DELIVERY', 'DELIVERED' (ROOT/suites/customer-courier/customer_courier_chat_messages.yaml:25:5).");
    }

    [Fact]
    public void because_a_rule_on_the_whole_table_is_unmet_leaves_nothing()
    {
        GivenSuiteWith("customer-courier/customer_courier_chat_messages", "{ min_value: 1 }", "{ min_value: 3 }");

        ShouldLeaveNothing(
            Run("customer-courier"),
            ExitCode.Unmet,
            "customer_courier_chat_messages/expect_table_row_count_to_be_between: expected that the number of rows is at least 3, found 2 "
                + "(ROOT/suites/customer-courier/customer_courier_chat_messages.yaml:37:5).");
    }

    [Fact]
    public void because_an_output_is_not_as_expected_leaves_nothing()
    {
        GivenSuiteWith("customer-courier/customer_courier_conversations", "num_messages_customer: { type: integer, not_null: true, non_negative: true }", "num_messages_customer: { type: integer, between: { max: 1 } }");

        ShouldLeaveNothing(
            Run("customer-courier"),
            ExitCode.Unmet,
            "customer_courier_conversations/num_messages_customer/expect_column_values_to_be_between: expected of gold.customer_courier_conversations that "
                + "num_messages_customer is at most 1, found otherwise in 2 rows (ROOT/suites/customer-courier/customer_courier_conversations.yaml:17:43).");
    }

    [Fact]
    public void because_its_drop_can_not_be_read_leaves_nothing()
    {
        Given("customer-courier/messages/b.csv", "senderAppType,customerId\n");

        ShouldLeaveNothing(
            Run("customer-courier"),
            ExitCode.Unreadable,
            "customer-courier/messages/*.csv: expected the column order_id, by which rows that repeat each other are told, found the columns sender_app_type, customer_id.");
    }

    [Fact]
    public void because_it_was_asked_to_leaves_nothing()
    {
        var result = Courier(isDryRun: true);

        result.Reasons.ShouldBeEmpty();
        result.Status.ShouldBe(PipelineStatus.DryRun);
        result.Steps.ShouldHaveSingleItem().KeysTouched.ShouldBe(2);
        LakeFiles().ShouldBe(_before);
        Published();
    }

    [Fact]
    public void goes_on_when_the_reason_is_gone()
    {
        GivenMessages("b", FromCustomer(3, Time(3, 40)), FromCustomer(4, Time(4, 40), "LOST"));
        Courier();
        GivenMessages("b", FromCustomer(3, Time(3, 40)), FromCustomer(4, Time(4, 40)));

        Published();
        Rows(Gold, "count(*)", "num_messages_customer = 2").ShouldBe(["2"]);
    }

    private void ShouldLeaveNothing(RunRecord run, ExitCode code, params string[] reasons)
    {
        var result = run.Pipelines.ShouldHaveSingleItem();
        result.Reasons.Select(reason => reason.Replace(Root, "ROOT", StringComparison.Ordinal)).ShouldBe(reasons);
        run.ExitCode.ShouldBe(code);
        LakeFiles().ShouldBe(_before);
        Open().Publications().Count.ShouldBe(1);
        Findings().ShouldBeEmpty();
    }
}
