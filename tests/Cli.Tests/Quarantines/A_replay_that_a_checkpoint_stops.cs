namespace ContactCenter.Cli.Tests.Quarantines;

public class A_replay_that_a_checkpoint_stops : QuarantineTest
{
    [Fact]
    public void publishes_nothing_and_can_be_tried_again()
    {
        Edit("./desk/pipeline.yaml", ("    key: order_id\n", "    suite: talks\n    key: order_id\n"));
        Given("desk/suites/talks.yaml", """
            suite: talks
            table: gold.talks
            columns:
              order_id: { type: integer }
              city: { type: string, in_set: [LIS] }
              messages: { type: integer }
            """);
        RunShouldPublish();
        Given("fix.csv", "ccq_id,id,city\nq1-2,2,PAR\n");

        var stopped = Replay("desk/orders ./fix.csv");

        stopped.Code.ShouldBe(1, stopped.Error);
        stopped.Output.ShouldContain("talks/city/expect_column_values_to_be_in_set: expected of gold.talks that city is one of 'LIS', found otherwise in 1 row");
        Rows("SELECT id FROM silver.orders ORDER BY id").ShouldBe(["1", "4"]);
        Quarantine("list").Output.ShouldNotContain("closed");

        Given("fix.csv", "ccq_id,id,city\nq1-2,2,LIS\n");
        Replay("desk/orders ./fix.csv").Code.ShouldBe(0);
        Talks().ShouldBe(["1,LIS,1", "2,LIS,1"]);
    }
}
