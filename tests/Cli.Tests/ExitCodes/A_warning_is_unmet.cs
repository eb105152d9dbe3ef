namespace ContactCenter.Cli.Tests.ExitCodes;

public class A_warning_is_unmet : CallsTest
{
    public A_warning_is_unmet()
    {
        GivenSuite(more: """
            expectations:
              - expect_table_row_count_to_be_between: { min_value: 5, severity: warning }
            """);
        GivenCalls("id,city\n1,LIS\n2,MAD\n");
    }

    [Fact]
    public void does_not_fail_the_run() => Ccq("validate ./suites").ShouldBe(0, """
        ! PASSED WITH WARNINGS  calls
          2 rows of calls.csv  ·  ./suites/calls.yaml

          ! warning   the number of rows is at least 5
                      observed 2
                      rule     ./suites/calls.yaml:8

          ✓ met       5 rules

        1 suite  ·  5 rules met, 1 unmet, 0 errored, 0 not applicable  ·  2 rows, 0 rejected  ·  0 ms
        ✓ exit 0: passed; 1 unmet rule below the severity critical does not fail the run
        """);

    [Fact]
    public void fails_it_when_warnings_are_to() => Ccq("validate ./suites --fail-on warning").ShouldBe(1, """
        ✗ FAILED  calls
          2 rows of calls.csv  ·  ./suites/calls.yaml

          ! warning   the number of rows is at least 5
                      observed 2
                      rule     ./suites/calls.yaml:8

          ✓ met       5 rules

        1 suite  ·  5 rules met, 1 unmet, 0 errored, 0 not applicable  ·  2 rows, 0 rejected  ·  0 ms
        ✗ exit 1: failed; 1 rule of severity warning or worse unmet
        """);

    [Fact]
    public void fails_it_when_the_least_note_is_to() => Ccq("validate ./suites --fail-on info").Code.ShouldBe(1);
}

public class A_note_is_unmet : CallsTest
{
    public A_note_is_unmet()
    {
        GivenSuite(more: """
            expectations:
              - expect_table_row_count_to_be_between: { min_value: 5, severity: info }
            """);
        GivenCalls("id,city\n1,LIS\n2,MAD\n");
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(" --fail-on critical", 0)]
    [InlineData(" --fail-on warning", 0)]
    [InlineData(" --fail-on info", 1)]
    public void fails_the_run_only_when_notes_are_to(string options, int code) => Ccq("validate ./suites" + options).Code.ShouldBe(code);
}
