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

        Ccq("validate ./suites").ShouldBe(3, """
            ✗ FAILED  calls
              1 row of calls.csv  ·  ./suites/calls.yaml

              ✗ error     city is not null
                          because  Binder Error: Referenced column "nosuch" not found in FROM clause!
                          
                                   LINE 2: length(nosuch) > 1
                                                  ^
                          rule     ./suites/calls.yaml:8

              ✓ met       5 rules

            1 suite  ·  5 rules met, 0 unmet, 1 errored, 0 not applicable  ·  1 row, 0 rejected  ·  0 ms
            ✗ exit 3: no full verdict; 1 rule could not be evaluated
            """);
    }

    [Fact]
    public void a_missing_column_ends_with_3_and_does_not_taint_the_others()
    {
        GivenSuite();
        GivenCalls("id,town\n1,LIS\n");

        Ccq("validate ./suites").ShouldBe(3, """
            ✗ FAILED  calls
              1 row of calls.csv  ·  ./suites/calls.yaml

              ✗ error     city is of type string
                          because  column 'city' is not in the data of calls (its columns: id, town)
                          rule     ./suites/calls.yaml:6

              ✗ error     city is one of 'LIS', 'MAD'
                          because  column 'city' is not in the data of calls (its columns: id, town)
                          rule     ./suites/calls.yaml:6

              ✗ columns   declared, but missing from the data: city; not named in the suite: town

              ✓ met       3 rules

            1 suite  ·  3 rules met, 0 unmet, 2 errored, 0 not applicable  ·  1 row, 0 rejected  ·  0 ms
            ✗ exit 3: no full verdict; the data of 1 suite lack declared columns, 2 rules could not be evaluated
            """);
    }

    [Fact]
    public void a_declared_column_that_no_rule_looks_at_is_missed_too()
    {
        Given("suites/calls.yaml", """
            suite: calls
            data: calls.csv
            columns:
              id: { type: integer }
              note: {}
            """);
        GivenCalls("id\n1\n");

        Ccq("validate ./suites").ShouldBe(3, """
            ✗ FAILED  calls
              1 row of calls.csv  ·  ./suites/calls.yaml

              ✗ columns   declared, but missing from the data: note
              ✓ met       1 rule

            1 suite  ·  1 rule met, 0 unmet, 0 errored, 0 not applicable  ·  1 row, 0 rejected  ·  0 ms
            ✗ exit 3: no full verdict; the data of 1 suite lack declared columns
            """);
    }
}
