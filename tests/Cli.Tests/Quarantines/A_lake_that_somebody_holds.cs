using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Cli.Tests.Quarantines;

public class A_lake_that_somebody_holds : QuarantineTest
{
    public A_lake_that_somebody_holds()
    {
        RunShouldPublish();
        Given("fix.csv", "ccq_id,id,city\nq1-2,2,PAR\n");
    }

    [Theory]
    [InlineData("drop desk/orders --ids q1-2 --by Ana --reason lost --wait 0")]
    [InlineData("replay desk/orders ./fix.csv --pipeline ./desk --wait 0")]
    public void is_not_changed(string line)
    {
        using var held = DeltaLake.Open(InFolder("./lake"), Clock).Lock("another", TimeSpan.Zero);

        var ended = Quarantine(line);

        ended.Code.ShouldBe(3);
        ended.Error.ShouldContain("expected that nobody else changes the lake, found");
        ended.Error.ShouldContain("another");
    }

    [Fact]
    public void can_be_looked_at()
    {
        using var held = DeltaLake.Open(InFolder("./lake"), Clock).Lock("another", TimeSpan.Zero);

        Quarantine("list").Code.ShouldBe(0);
        Quarantine("show desk/orders").Code.ShouldBe(0);
        Quarantine("export desk/orders -o ./orders.csv").Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show desk/orders")]
    [InlineData("replay desk/orders ./fix.csv --pipeline ./desk")]
    public void must_be_there(string line)
        => Ccq($"quarantine {line} --lake ./elsewhere").ShouldBe(2, "", "ccq: --lake ./elsewhere: expected the folder of a lake, found none there. `ccq run` makes it; --lake names another.");

    [Fact]
    public void is_of_a_pipeline_that_must_be_named()
        => Quarantine("replay desk/orders ./fix.csv").ShouldBe(
            2,
            "",
            $"ccq: desk: expected one of the shipped pipelines {string.Join(", ", new PipelineCatalogue(new(AppContext.BaseDirectory)).Shipped)}, found none of that name. Name the folder of yours with --pipeline.");
}
