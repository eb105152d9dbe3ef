namespace ContactCenter.Cli.Tests.Quarantines;

/// <summary>Its only fault is that the order it refers to is not there.</summary>
public class A_row_that_waits : QuarantineTest
{
    public A_row_that_waits() => RunShouldPublish();

    [Fact]
    public void goes_on_by_itself_when_its_order_comes()
    {
        Talks().ShouldBe(["1,LIS,1"]);
        Given("desk/data/orders/2.csv", "id,city\n2,PAR\n");

        RunShouldPublish();

        Talks().ShouldBe(["1,LIS,1", "2,PAR,1"]);
        Events("chat").ShouldBe(["q1-2,rejudged,accepted,,"]);
        Rows("SELECT ccq_file, ccq_line, ccq_arrival FROM silver.chat WHERE order_id = 2").ShouldBe(["chat/1.csv,3,1"]);
        Quarantine("list").Output.ShouldContain("closed      1 accepted, 0 repeats of other rows, 0 dropped");
    }

    [Fact]
    public void waits_on_without_a_word_while_it_does_not()
    {
        Given("desk/data/orders/2.csv", "id,city\n6,PAR\n");

        RunShouldPublish();

        Talks().ShouldBe(["1,LIS,1"]);
        Rows("SELECT count(*) FROM quarantine.chat").ShouldBe(["3"]);
        Quarantine("list").Output.ShouldContain("open        2 rows, of which 1 waits for a row that it refers to and is judged again on each run; 1 record that could not be read as a row");
    }

    [Fact]
    public void goes_on_when_only_a_suite_changed_and_no_file_came()
    {
        // An order that the suite does not allow waits for nobody; the message does not refer to any order any more.
        Given("desk/suites/chat.yaml", FileText("./desk/suites/chat.yaml").Replace(", references: { suite: orders, column: id }", ", references: { suite: orders, column: id, severity: warning }"));

        RunShouldPublish();

        Events("chat").ShouldBe(["q1-2,rejudged,accepted,,"]);
        Rows("SELECT order_id FROM silver.chat ORDER BY order_id").ShouldBe(["1", "2"]);
    }
}
