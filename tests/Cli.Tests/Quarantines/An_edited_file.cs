namespace ContactCenter.Cli.Tests.Quarantines;

public class An_edited_file : QuarantineTest
{
    public An_edited_file()
    {
        RunShouldPublish();
        Quarantine("export desk/orders -o ./orders.csv").Code.ShouldBe(0);
    }

    [Fact]
    public void is_written_with_ids_all_columns_reasons_and_raw_records()
        => FileText("./orders.csv").ShouldBe("""
            ccq_id,id,city,ccq_place,ccq_reasons,ccq_raw
            q1-2,2,Paris,orders/1.csv:3,"city is one of 'LIS', 'PAR'",
            q1-3,3,,orders/1.csv:4,city is not null,
            q1-r1,,,orders/1.csv:6,"expected 2 fields, found 1",broken

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void is_in_clear_and_not_replaced_unasked()
    {
        Quarantine("export desk/chat -o ./chat.csv").ShouldBe(0, """
            ✓ 3 open rows  ./chat.csv
              ! in clear, personal data too: the file is there to be edited; delete it when it was replayed
              1 record could not be read as a row: it is in ccq_raw; fill in the columns from there
              leave ccq_id as it is; an empty field is null, "" is empty text
            then        ccq quarantine replay desk/chat ./chat.csv --lake ./lake
            """);
        FileText("./chat.csv").ShouldContain("911222333");

        Quarantine("export desk/chat -o ./chat.csv").ShouldBe(2, "", "ccq: ./chat.csv: expected a file that is not there yet, found one. Name another, or replace it with --force.");
        Quarantine("export desk/chat -o ./chat.csv --force").Code.ShouldBe(0);
    }

    [Fact]
    public void takes_its_rows_through_the_pipeline()
    {
        Edit("./orders.csv", ("q1-2,2,Paris", "q1-2,2,PAR"), ("q1-r1,,", "q1-r1,7,LIS"));

        var replay = Replay("desk/orders ./orders.csv --format json");

        replay.Code.ShouldBe(0, replay.Error);
        Ledger(replay, "orders").ShouldBe("replayed 3, quarantined 1, accepted 2");
        // The message that waited for order 2 goes on by itself.
        Ledger(replay, "messages").ShouldBe("waiting 1, accepted 1");
        Rows("SELECT id, city, ccq_file, ccq_line, ccq_arrival FROM silver.orders ORDER BY id").ShouldBe(
            ["1,LIS,orders/1.csv,2,1", "2,PAR,orders/1.csv,3,2", "4,PAR,orders/1.csv,5,1", "7,LIS,orders/1.csv,6,2"]);
        Talks().ShouldBe(["1,LIS,1", "2,PAR,1"]);
        Events("orders").ShouldBe(
            ["q1-2,replayed,accepted,,values of orders.csv", "q1-3,replayed,quarantined,,values of orders.csv", "q1-r1,replayed,accepted,,values of orders.csv"]);
        Events("chat").ShouldBe(["q1-2,rejudged,accepted,,"]);
    }

    [Fact]
    public void leaves_a_row_that_fails_again_open_with_the_attempt_on_record()
    {
        Edit("./orders.csv", ("q1-2,2,Paris", "q1-2,2,London"));
        Replay("desk/orders ./orders.csv").Code.ShouldBe(0);

        Rows("SELECT count(*) FROM quarantine.orders").ShouldBe(["3"]);
        Quarantine("show desk/orders --rule orders/city/expect_column_values_to_be_in_set").ShouldBe(0, """
            1 row in quarantine  desk/orders

            ✗ open  q1-2  orders/1.csv:3  ·  run RUN, 2024-05-06 07:08:10
              because     city is one of 'LIS', 'PAR'  orders/city/expect_column_values_to_be_in_set
                          ./desk/suites/orders.yaml:5
              values      id='2'  city='Paris'
              replayed    failed again, it stays open  2024-05-06 07:08:12 by run RUN: values of orders.csv
                          city is one of 'LIS', 'PAR'  orders/city/expect_column_values_to_be_in_set
                          ./desk/suites/orders.yaml:5

            put right   ccq quarantine export desk/orders -o FILE.csv --lake ./lake
            """);

        Edit("./orders.csv", ("q1-2,2,London", "q1-2,2,LIS"));
        Replay("desk/orders ./orders.csv").Code.ShouldBe(0);
        Rows("SELECT city FROM silver.orders WHERE id = 2").ShouldBe(["LIS"]);
    }

    [Fact]
    public void closes_a_row_whose_place_another_has()
    {
        Edit("./orders.csv", ("q1-2,2,Paris", "q1-2,4,PAR"));

        Ledger(Replay("desk/orders ./orders.csv --format json"), "orders").ShouldBe("replayed 2, redelivered 1, quarantined 1");

        Events("orders")[0].ShouldBe("q1-2,replayed,repeat,,values of orders.csv");
        Rows("SELECT id FROM silver.orders ORDER BY id").ShouldBe(["1", "4"]);
    }

    [Fact]
    public void does_not_take_the_place_of_what_came_in_a_later_file()
    {
        Given("desk/data/orders/2.csv", "id,city\n2,LIS\n");
        RunShouldPublish();
        Edit("./orders.csv", ("q1-2,2,Paris", "q1-2,2,PAR"));

        Ledger(Replay("desk/orders ./orders.csv --format json"), "orders").ShouldBe("replayed 2, restated 1, quarantined 1");

        Rows("SELECT city FROM silver.orders WHERE id = 2").ShouldBe(["LIS"]);
    }

    [Fact]
    public void publishes_nothing_when_it_is_only_tried()
    {
        Edit("./orders.csv", ("q1-2,2,Paris", "q1-2,2,PAR"));

        Replay("desk/orders ./orders.csv --dry-run").Code.ShouldBe(0);

        Rows("SELECT id FROM silver.orders ORDER BY id").ShouldBe(["1", "4"]);
        Replay("desk/orders ./orders.csv").Code.ShouldBe(0);
        Rows("SELECT id FROM silver.orders ORDER BY id").ShouldBe(["1", "2", "4"]);
    }
}
