namespace ContactCenter.Cli.Tests.ExitCodes;

public class Records_are_rejected : CallsTest
{
    public Records_are_rejected() => GivenCalls("id,city\n1,LIS\n2,MAD,x\n3,MAD\n4,LIS\n");

    [Fact]
    public void ends_with_1_although_every_rule_is_met()
    {
        GivenSuite();
        Ccq("validate ./suites").ShouldBe(1, """
            ✗ FAILED  calls
              3 rows of calls.csv, 1 rejected  ·  ./suites/calls.yaml

              ✗ rejected  1 record could not be read as a row, more than the suite allows (0)
                          at       calls.csv:3  expected 2 fields, found 3
                          raw      2,MAD,x
              ✓ met       5 rules

            1 suite  ·  5 rules met, 0 unmet, 0 errored, 0 not applicable  ·  3 rows, 1 rejected  ·  0 ms
            ✗ exit 1: failed; too many rejected records in 1 suite
            """);
    }

    [Fact]
    public void ends_with_0_within_the_limit()
    {
        GivenSuite(more: "rejected: { limit: 1 }");
        Ccq("validate ./suites").ShouldBe(0, """
            ✓ PASSED  calls
              3 rows of calls.csv, 1 rejected  ·  ./suites/calls.yaml

              ! rejected  1 record could not be read as a row, within what the suite allows (1)
                          at       calls.csv:3  expected 2 fields, found 3
                          raw      2,MAD,x
              ✓ met       5 rules

            1 suite  ·  5 rules met, 0 unmet, 0 errored, 0 not applicable  ·  3 rows, 1 rejected  ·  0 ms
            ✓ exit 0: passed
            """);
    }

    [Theory]
    [InlineData("25%", 0)]
    [InlineData("24%", 1)]
    [InlineData("0", 1)]
    public void is_measured_in_all_records(string limit, int code)
    {
        GivenSuite(more: $"rejected: {{ limit: {limit} }}");
        Ccq("validate ./suites").Code.ShouldBe(code);
    }
}
