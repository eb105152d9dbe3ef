namespace ContactCenter.Cli.Tests.Quarantines;

public class A_file_that_is_refused : QuarantineTest
{
    public A_file_that_is_refused() => RunShouldPublish();

    [Fact]
    public void has_all_its_faults_told_at_once_and_changes_nothing()
    {
        Quarantine("drop desk/orders --ids q1-3 --by Ana --reason lost").Code.ShouldBe(0);
        Given("fix.csv", "ccq_id,id,city\nq1-2,2,PAR\nq1-3,3,PAR\nq9-9,9,PAR\nq1-2,2,LIS\n,5,LIS\n");

        Replay("desk/orders ./fix.csv").ShouldBe(2, "", """
            ccq: ./fix.csv:3: expected an open row, found that q1-3 was closed on 2024-05-06 07:08:11 UTC by Ana: it was dropped.
            ccq: ./fix.csv:4: expected the id of a row in quarantine of desk/orders, found q9-9, which is none.
            ccq: ./fix.csv:5: expected each row once, found q1-2 as on line 2.
            ccq: ./fix.csv:6: expected an id in ccq_id, found none.
            """);

        Rows("SELECT id FROM silver.orders ORDER BY id").ShouldBe(["1", "4"]);
        Events("orders").ShouldBe(["q1-3,dropped,dropped,Ana,lost"]);
    }

    [Fact]
    public void was_replayed_before()
    {
        Given("fix.csv", "ccq_id,id,city\nq1-2,2,PAR\n");
        Replay("desk/orders ./fix.csv").Code.ShouldBe(0);

        Replay("desk/orders ./fix.csv").ShouldBe(2, "", "ccq: ./fix.csv:2: expected an open row, found that q1-2 was closed on 2024-05-06 07:08:11 UTC by run RUN: it was accepted.");

        Rows("SELECT count(*) FROM silver.orders WHERE id = 2").ShouldBe(["1"]);
    }

    [Theory]
    [InlineData("id,city\n2,PAR\n", 2, "ccq: ./fix.csv:1: expected the column ccq_id, which tells the rows, found id, city. `ccq quarantine export` writes such a file.")]
    [InlineData("ccq_id,id\nq1-2,2\n", 2, "ccq: ./fix.csv:1: expected every column of the data, found that city is missing.")]
    [InlineData("ccq_id,id,city,town\nq1-2,2,PAR,x\n", 2, "ccq: ./fix.csv:1: expected the columns of the data only, found town.")]
    [InlineData("ccq_id,id,city\n", 2, "ccq: ./fix.csv: expected rows to replay, found none.")]
    [InlineData("ccq_id,id,city\nq1-r1,,\n", 2, "ccq: ./fix.csv: expected rows to replay, found none with values.")]
    [InlineData("ccq_id,id,city\nq1-2,2\n", 2, "ccq: ./fix.csv:2: expected 3 fields, found 2.")]
    public void is_not_as_it_must_be(string text, int code, string error)
    {
        Given("fix.csv", text);

        Replay("desk/orders ./fix.csv").ShouldBe(code, "", error);
    }

    [Fact]
    public void is_not_there()
        => Replay("desk/orders ./fix.csv").ShouldBe(3, "", "ccq: ./fix.csv: expected a file as `ccq quarantine export` writes it, found none.");

    [Fact]
    public void or_none_is_named()
        => Replay("desk/orders").ShouldBe(2, "", """
            ccq: expected FILE.csv with values put right, or --suites DIR with a suite put right, found neither
            Run 'ccq quarantine replay --help' for the options.
            """);
}
