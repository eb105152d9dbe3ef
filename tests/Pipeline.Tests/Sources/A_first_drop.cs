using ContactCenter.Pipeline.Sources;

namespace ContactCenter.Pipeline.Tests.Sources;

public class A_first_drop : SourceTest
{
    private const string Messages = """
        suite: messages
        data: messages/*.csv
        columns:
          id: { type: integer, required: true }
          sentTime: { type: timestamp, required: true }
          text: { type: string, in_set: [hello, bye] }
        expectations:
          - expect_table_row_count_to_be_between: { min_value: 1 }
        """;

    [Fact]
    public void ends_in_silver_and_quarantine()
    {
        Drop("messages/a.csv", "id,sentTime,text\n1,2024-01-01T10:00:00Z,hello\n2,2024-01-01T10:00:01Z,wrong\n1,2024-01-01T10:00:00.000Z,hello\nx,,bye\n");

        var outcome = Run(Source(Suite(Messages), "id", "sent_time"), "messages/a.csv");

        outcome.Reasons.ShouldBeEmpty();
        outcome.Status.ShouldBe(SourceStatus.Go);
        outcome.Ledger!.RowsInDrop.ShouldBe(4);
        outcome.Ledger.Redelivered.ShouldBe(1);
        outcome.Ledger.Quarantined.ShouldBe(2);
        outcome.Ledger.Accepted.ShouldBe(1);
        Silver("messages", "*").ShouldBe(["1|01/01/2024 10:00:00|hello|messages/a.csv|2|1"]);
        Query("SELECT ccq_line, ccq_kind, ccq_reasons, id, \"sentTime\", text FROM quarantine_messages ORDER BY ccq_line").Select(row => row.Replace(Root, "ROOT")).ShouldBe(
            [
                """3|quarantined|[{"rule":"messages/text/expect_column_values_to_be_in_set","file":"ROOT/suites/messages.yaml","line":6,"sentence":"text is one of 'hello', 'bye'"}]|2|2024-01-01T10:00:01Z|wrong""",
                """5|quarantined|[{"rule":"messages/id/expect_column_values_to_be_of_type","file":"ROOT/suites/messages.yaml","line":4,"sentence":"id is of type integer"},{"rule":"messages/sentTime/expect_column_values_to_not_be_null","file":"ROOT/suites/messages.yaml","line":5,"sentence":"sentTime is not null"}]|x|null|bye""",
            ]);
    }
}
