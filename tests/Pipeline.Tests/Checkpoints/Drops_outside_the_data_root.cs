using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Tests.Checkpoints;

public class Drops_outside_the_data_root : ValidationTest
{
    [Theory]
    [InlineData("../elsewhere/calls.csv")]
    [InlineData("../elsewhere")]
    [InlineData("../elsewhere/*.csv")]
    [InlineData("../else*/calls.csv")]
    [InlineData("ROOT/elsewhere/calls.csv")]
    public void are_judged_like_those_within(string data)
    {
        Given("suites/calls.yaml", $"suite: calls\ndata: \"{data.Replace("ROOT", Root)}\"\nrow_key: [id]\ncolumns: {{ id: {{ type: integer, between: [2, 9] }} }}\n");
        Given("elsewhere/calls.csv", "id\n1\n2\n");
        Given("data/other.csv", "");

        var result = Validate();

        result.Suites.ShouldHaveSingleItem().Faults.ShouldBeEmpty();
        result.ExitCode.ShouldBe(ExitCode.Unmet);
        result.Suites[0].Results[^1].Details.PartialUnexpectedRows!.ShouldHaveSingleItem().Location.Line.ShouldBe(2);
    }
}
