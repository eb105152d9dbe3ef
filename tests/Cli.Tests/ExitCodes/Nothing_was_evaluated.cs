namespace ContactCenter.Cli.Tests.ExitCodes;

public class Nothing_was_evaluated : CallsTest
{
    private const string Unpublished = """
        suite: conversations
        table: gold.conversations
        columns:
          id: { type: integer }
        """;

    [Fact]
    public void in_a_drop_without_rows_ends_with_4()
    {
        GivenSuite();
        GivenCalls("id,city\n");
        Ccq("validate ./suites").ShouldBe(4, "");
    }

    [Fact]
    public void unless_a_rule_judges_the_emptiness()
    {
        GivenSuite(more: "expectations: [ expect_table_row_count_to_be_between: { min_value: 0 } ]");
        GivenCalls("id,city\n");
        Ccq("validate ./suites").ShouldBe(0, "");
    }

    [Fact]
    public void in_one_suite_among_green_ones_ends_with_4()
    {
        GivenSuite();
        GivenCalls("id,city\n1,LIS\n");
        Given("suites/agents.yaml", "suite: agents\ndata: agents.csv\ncolumns:\n  id: { type: integer }\n");
        Given("data/agents.csv", "id\n");
        Ccq("validate ./suites").Code.ShouldBe(4);
    }

    [Fact]
    public void because_only_tables_that_are_not_published_were_named_ends_with_4()
    {
        Given("suites/conversations.yaml", Unpublished);
        Ccq("validate ./suites").ShouldBe(4, "");
    }

    [Fact]
    public void in_a_table_that_is_not_published_does_not_fail_the_run()
    {
        GivenSuite();
        GivenCalls("id,city\n1,LIS\n");
        Given("suites/conversations.yaml", Unpublished);
        Ccq("validate ./suites").ShouldBe(0, "");
    }
}
