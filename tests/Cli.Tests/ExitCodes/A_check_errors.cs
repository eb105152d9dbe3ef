namespace ContactCenter.Cli.Tests.ExitCodes;

public class A_check_errors : CallsTest
{
    [Fact]
    public void ends_with_3_whatever_its_severity()
    {
        GivenSuite(more: """
            expectations:
              - expect_column_values_to_not_be_null: { column: city, row_condition: 'length(nosuch) > 1', severity: info }
            """);
        GivenCalls("id,city\n1,LIS\n");

        Ccq("validate ./suites").ShouldBe(3, "");
    }

    [Fact]
    public void a_missing_column_ends_with_3_and_does_not_taint_the_others()
    {
        GivenSuite();
        GivenCalls("id,town\n1,LIS\n");

        Ccq("validate ./suites").ShouldBe(3, "");
    }
}
