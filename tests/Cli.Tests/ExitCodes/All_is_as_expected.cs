namespace ContactCenter.Cli.Tests.ExitCodes;

public class All_is_as_expected : CallsTest
{
    public All_is_as_expected()
    {
        GivenSuite();
        GivenCalls("id,city\n1,LIS\n2,MAD\n");
    }

    [Fact]
    public void ends_with_0() => Ccq("validate ./suites").ShouldBe(0, """
        ✓ PASSED  calls
          2 rows of calls.csv  ·  ./suites/calls.yaml
          ✓ met       5 rules

        1 suite  ·  5 rules met, 0 unmet, 0 errored, 0 not applicable  ·  2 rows, 0 rejected  ·  0 ms
        ✓ exit 0: passed
        """);

    [Fact]
    public void names_the_rules_when_asked() => Ccq("validate ./suites --verbose").ShouldBe(0, """
        ✓ PASSED  calls
          2 rows of calls.csv  ·  ./suites/calls.yaml

          ✓ met       id is of type integer
          ✓ met       id is not null
          ✓ met       id is not empty
          ✓ met       city is of type string
          ✓ met       city is one of 'LIS', 'MAD'

        1 suite  ·  5 rules met, 0 unmet, 0 errored, 0 not applicable  ·  2 rows, 0 rejected  ·  0 ms
        ✓ exit 0: passed
        """);

    [Fact]
    public void a_file_can_be_named_instead_of_the_folder() => Ccq("validate ./suites/calls.yaml").Code.ShouldBe(0);

    [Fact]
    public void the_data_can_lie_elsewhere()
    {
        Given("drop/calls.csv", "id,city\n1,LIS\n");
        Ccq("validate ./suites --data ./drop").Output.ShouldContain("1 row of calls.csv");
    }
}
