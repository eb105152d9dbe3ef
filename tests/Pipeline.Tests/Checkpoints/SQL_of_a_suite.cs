using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Tests.Checkpoints;

/// <summary>It sees the drops and nothing else of the machine, and changes nothing.</summary>
public class SQL_of_a_suite : ValidationTest
{
    [Theory]
    [InlineData("id IN (SELECT 1 FROM read_text('ROOT/secret.txt'))")]
    [InlineData("id IN (SELECT 1 FROM read_csv('ROOT/secret.txt'))")]
    [InlineData("id IN (SELECT 1 FROM 'ROOT/secret.csv')")]
    [InlineData("id IN (SELECT 1 FROM glob('ROOT/*'))")]
    [InlineData("id IN (SELECT 1 FROM read_text('ROOT/data/../secret.txt'))")]
    public void can_not_read_other_files(string predicate)
    {
        Given("secret.txt", "of no concern");
        Given("secret.csv", "id\n1\n");
        GivenPredicate(predicate.Replace("ROOT", Root));

        var result = Validate();

        result.ExitCode.ShouldBe(ExitCode.Unreadable);
        var error = Errors(result).ShouldHaveSingleItem();
        error.ShouldStartWith("calls/own: ");
        error.ShouldNotContain("of no concern");
    }

    [Theory]
    [InlineData("true)); DROP TABLE x; --", "has a ) at character 5 that closes nothing")]
    [InlineData("true); COPY (SELECT 1) TO 'ROOT/data/made.csv'; SELECT (true", "has a ) at character 5 that closes nothing")]
    [InlineData("true; SET enable_external_access = true", "has a ; at character 5; expected one predicate, without an end of a statement")]
    public void can_not_hold_further_statements(string predicate, string expected)
    {
        GivenPredicate(predicate.Replace("ROOT", Root));

        Faults().ShouldBe([$"ROOT/suites/calls.yaml:9:18: error CCQ310: predicate {expected}"]);
    }

    [Fact]
    public void may_look_at_the_drop_itself()
    {
        GivenPredicate("\"id\" < 5");
        Validate().ExitCode.ShouldBe(ExitCode.Success);
    }

    private void GivenPredicate(string predicate)
    {
        Given("suites/calls.yaml", $"""
            suite: calls
            data: calls.csv
            columns:
              id: {"{ type: integer }"}
            expectations:
              - expect_column_values_to_satisfy:
                  id: calls/own
                  column: id
                  predicate: |-
                    {predicate}
            """);
        Given("data/calls.csv", "id\n1\n");
    }
}
