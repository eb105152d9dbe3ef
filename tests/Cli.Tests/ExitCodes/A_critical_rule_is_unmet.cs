namespace ContactCenter.Cli.Tests.ExitCodes;

public class A_critical_rule_is_unmet : CallsTest
{
    public A_critical_rule_is_unmet()
    {
        GivenSuite();
        GivenCalls("id,city\n1,LIS\n2,PAR\n3,PAR\n");
    }

    [Fact]
    public void ends_with_1() => Ccq("validate ./suites").ShouldBe(1, """
        ✗ FAILED  calls
          3 rows of calls.csv  ·  ./suites/calls.yaml

          ✗ critical  city is one of 'LIS', 'MAD'
                      failing  2 of 3 rows, 66.7 %
                      found    'PAR' ×2
                      example  calls.csv:3  id='2'  city='PAR'
                               calls.csv:4  id='3'  city='PAR'
                      rule     ./suites/calls.yaml:6

          ✓ met       4 rules

        1 suite  ·  4 rules met, 1 unmet, 0 errored, 0 not applicable  ·  3 rows, 0 rejected  ·  0 ms
        ✗ exit 1: failed; 1 critical rule unmet
        """);
}
