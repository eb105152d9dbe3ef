using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Tests.Checkpoints;

public class Suites_that_refer_to_others : ValidationTest
{
    private const string Lines = """
        suite: lines
        data: LINES
        row_key: [id]
        columns:
          id: { type: integer }
          order: { type: integer, references: { suite: orders, column: id } }
        """;

    private const string Orders = "suite: orders\ndata: PATH\nrow_key: [id]\ncolumns: { id: { type: integer } }\n";

    [Fact]
    public void look_in_their_own_system_first()
    {
        foreach (var (system, order) in new[] { ("a", 1), ("b", 2) })
        {
            Given($"suites/{system}/lines.yaml", Lines.Replace("LINES", $"{system}/lines.csv"));
            Given($"suites/{system}/orders.yaml", Orders.Replace("PATH", $"{system}/orders.csv"));
            Given($"data/{system}/lines.csv", $"id,order\n1,{order}\n");
            Given($"data/{system}/orders.csv", $"id\n{order}\n");
        }

        var result = Validate();

        result.Suites.Count.ShouldBe(4);
        result.ExitCode.ShouldBe(ExitCode.Success);
    }

    [Fact]
    public void find_them_also_when_they_are_judged_alone()
    {
        Given("suites/lines.yaml", Lines.Replace("LINES", "lines.csv"));
        Given("suites/orders.yaml", Orders.Replace("PATH", "orders.csv"));
        Given("data/lines.csv", "id,order\n1,1\n2,9\n");
        Given("data/orders.csv", "id\n1\n");

        var result = Validate(paths: "suites/lines.yaml");

        var suite = result.Suites.ShouldHaveSingleItem();
        suite.Results.Single(rule => rule.Outcome == Outcome.Unmet).Details.PartialUnexpectedList.ShouldBe([9L]);
    }

    [Fact]
    public void set_records_aside_that_the_other_drop_rejects()
    {
        // The order 2 is cut off, so it is no row, and the line that names it refers to nothing.
        Given("suites/lines.yaml", Lines.Replace("LINES", "lines.csv"));
        Given("suites/orders.yaml", "suite: orders\ndata: orders.csv\ncolumns: { id: { type: integer }, city: { type: string } }\n");
        Given("data/lines.csv", "id,order\n1,1\n2,2\n");
        Given("data/orders.csv", "id,city\n1,LIS\n2\n");

        var result = Validate();

        result.Suites[0].Results[^1].Details.UnexpectedCount.ShouldBe(1);
        result.Suites[1].Batch!.RejectedRows.ShouldBe(1);
        result.Suites[1].TooManyRejected.ShouldBeTrue();
    }
}
