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
        Ccq("validate ./suites").ShouldBe(4, """
            ✗ NOTHING EVALUATED  calls
              0 rows of calls.csv  ·  ./suites/calls.yaml
              – n/a       5 rules (nothing to judge): id/expect_column_values_to_be_of_type, id/expect_column_values_to_not_be_null,
                          id/expect_column_values_to_not_be_empty, city/expect_column_values_to_be_of_type, city/expect_column_values_to_be_in_set

            1 suite  ·  0 rules met, 0 unmet, 0 errored, 5 not applicable  ·  0 rows, 0 rejected  ·  0 ms
            ✗ exit 4: no verdict; in 1 suite no rule had anything to judge
            """);
    }

    [Fact]
    public void unless_a_rule_judges_the_emptiness()
    {
        GivenSuite(more: "expectations: [ expect_table_row_count_to_be_between: { min_value: 0 } ]");
        GivenCalls("id,city\n");
        Ccq("validate ./suites").ShouldBe(0, """
            ✓ PASSED  calls
              0 rows of calls.csv  ·  ./suites/calls.yaml
              ✓ met       1 rule, 5 not applicable (nothing to judge): id/expect_column_values_to_be_of_type, id/expect_column_values_to_not_be_null,
                          id/expect_column_values_to_not_be_empty, city/expect_column_values_to_be_of_type, city/expect_column_values_to_be_in_set

            1 suite  ·  1 rule met, 0 unmet, 0 errored, 5 not applicable  ·  0 rows, 0 rejected  ·  0 ms
            ✓ exit 0: passed
            """);
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
        Ccq("validate ./suites").ShouldBe(4, """
            – NOT PUBLISHED YET  conversations

            1 suite  ·  0 rules met, 0 unmet, 0 errored, 0 not applicable  ·  0 rows, 0 rejected  ·  0 ms
            ✗ exit 4: no verdict; no suite's data have been published yet
            """);
    }

    [Fact]
    public void in_a_table_that_is_not_published_does_not_fail_the_run()
    {
        GivenSuite();
        GivenCalls("id,city\n1,LIS\n");
        Given("suites/conversations.yaml", Unpublished);
        Ccq("validate ./suites").ShouldBe(0, """
            ✓ PASSED  calls
              1 row of calls.csv  ·  ./suites/calls.yaml
              ✓ met       5 rules

            – NOT PUBLISHED YET  conversations

            suite          verdict          rows  met
            calls          ✓ passed            1    5
            conversations  – not published

            2 suites  ·  5 rules met, 0 unmet, 0 errored, 0 not applicable  ·  1 row, 0 rejected  ·  0 ms
            ✓ exit 0: passed
            """);
    }
}
