using ContactCenter.Pipeline.Sources;

namespace ContactCenter.Pipeline.Tests.Sources;

public class Rows_that_repeat : SourceTest
{
    private const string Calls = """
        suite: calls
        data: calls
        columns:
          id: { type: integer, required: true }
          at: { type: timestamp, required: true }
          stage: { type: string, in_set: [open, done] }
        expectations:
          - expect_table_row_count_to_be_between: { min_value: 1 }
        """;

    private SourceIntake Source() => Source(Suite(Calls), "id", "at");

    [Fact]
    public void in_a_later_drop_leave_though_no_row_is_left_to_judge()
    {
        Drop("calls/a.csv", "id,at,stage\n1,2024-01-01T10:00:00Z,open\n");
        Drop("calls/a2.csv", "id,at,stage\n1,2024-01-01T10:00:00.000Z,open\n1,2024-01-01 10:00,open\n");
        Run(Source(), "calls/a.csv");

        var outcome = Run(Source(), "calls/a2.csv");

        outcome.Status.ShouldBe(SourceStatus.Go);
        outcome.Verdict.ShouldBeNull();
        outcome.Ledger!.Redelivered.ShouldBe(2);
        outcome.Ledger.Replaced.ShouldBe(0);
        outcome.Refreshed.ShouldBe(1);
        Silver("calls", "id, stage, ccq_file").ShouldBe(["1|open|calls/a2.csv"]);
    }

    [Fact]
    public void with_other_values_in_a_later_file_take_the_place_of_the_former()
    {
        Drop("calls/a.csv", "id,at,stage\n1,2024-01-01T10:00:00Z,open\n2,2024-01-01T10:00:00Z,open\n");
        Drop("calls/b.csv", "id,at,stage\n1,2024-01-01T10:00:00Z,done\n");
        Run(Source(), "calls/a.csv");

        var outcome = Run(Source(), "calls/b.csv");

        outcome.Ledger!.Replaced.ShouldBe(1);
        outcome.Ledger.Accepted.ShouldBe(1);
        outcome.Removed.ShouldBe(1);
        Silver("calls", "id, stage, ccq_file").ShouldBe(["1|done|calls/b.csv", "2|open|calls/a.csv"]);
    }

    [Fact]
    public void with_other_values_in_a_file_before_leave_as_restated()
    {
        Drop("calls/a.csv", "id,at,stage\n1,2024-01-01T10:00:00Z,open\n");
        Drop("calls/b.csv", "id,at,stage\n1,2024-01-01T10:00:00Z,done\n");
        Run(Source(), "calls/b.csv");

        var outcome = Run(Source(), "calls/a.csv");

        outcome.Ledger!.Restated.ShouldBe(1);
        outcome.Ledger.Accepted.ShouldBe(0);
        Silver("calls", "id, stage, ccq_file").ShouldBe(["1|done|calls/b.csv"]);
    }

    [Fact]
    public void do_not_displace_a_sound_row_when_they_are_not_sound_themselves()
    {
        Drop("calls/a.csv", "id,at,stage\n1,2024-01-01T10:00:00Z,open\n");
        Drop("calls/b.csv", "id,at,stage\n1,2024-01-01T10:00:00Z,nonsense\n");
        Run(Source(), "calls/a.csv");

        var outcome = Run(Source(), "calls/b.csv");

        outcome.Ledger!.Quarantined.ShouldBe(1);
        outcome.Ledger.Replaced.ShouldBe(0);
        Silver("calls", "id, stage, ccq_file").ShouldBe(["1|open|calls/a.csv"]);
    }

    [Fact]
    public void but_for_a_fraction_of_a_second_stay_and_are_counted()
    {
        Drop("calls/a.csv", "id,at,stage\n1,2024-01-01T10:00:00.100Z,open\n1,2024-01-01T10:00:00.200Z,open\n2,2024-01-01T10:00:00Z,open\n2,2024-01-01T10:00:00.000Z,open\n");
        Drop("calls/b.csv", "id,at,stage\n1,2024-01-01T10:00:00.300Z,open\n");

        var first = Run(Source(), "calls/a.csv");
        var second = Run(Source(), "calls/b.csv");

        (first.Ledger!.LookAlikes, first.Ledger.Redelivered, first.Ledger.Accepted).ShouldBe((1, 1, 3));
        (second.Ledger!.LookAlikes, second.Ledger.Redelivered, second.Ledger.Accepted).ShouldBe((1, 0, 1));
    }

    [Fact]
    public void stay_without_a_key()
    {
        Drop("calls/a.csv", "id,at,stage\n1,2024-01-01T10:00:00Z,open\n1,2024-01-01T10:00:00Z,open\n");

        var outcome = Run(Source() with { Key = [] }, "calls/a.csv");

        outcome.Ledger!.Accepted.ShouldBe(2);
    }
}
