using ContactCenter.Pipeline.Sources;
using ContactCenter.Pipeline.Tests.Sources;

namespace ContactCenter.Pipeline.Tests.Quarantine;

public class Replayed_rows_at_their_checkpoint : SourceTest
{
    [Fact]
    public void are_held_against_each_other_where_a_rule_is()
    {
        var source = Source(Suite("""
            suite: calls
            data: calls/*.csv
            columns:
              id: { type: integer, required: true }
              ticket: { type: string, unique: true }
            expectations:
              - expect_table_row_count_to_be_between: { min_value: 100 }
            """));

        var outcome = Run(source with { Replayed = Rows("('a', 1, '1', 'T1')", "('b', 2, '2', 'T1')", "('c', 3, '3', 'T2')") });

        // The table as a whole is not judged by a few rows of it.
        outcome.Reasons.ShouldBeEmpty();
        outcome.Ledger!.AddsUp.ShouldBeTrue();
        (outcome.Ledger.RowsInDrop, outcome.Ledger.Replayed, outcome.Ledger.Quarantined, outcome.Ledger.Accepted).ShouldBe((0, 3, 2, 1));
        Silver("calls", "id, ticket, ccq_file, ccq_line, ccq_arrival").ShouldBe(["3|T2|calls/a.csv|3|7"]);
        outcome.Quarantine.ShouldBeNull();
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.7, 1)]
    public void are_tolerated_when_their_share_is(double mostly, long quarantined)
    {
        var source = Source(Suite($$"""
            suite: calls
            data: calls/*.csv
            columns:
              id: { type: integer }
              ticket: { type: string, in_set: { values: [T1], mostly: {{mostly}} } }
            """));

        var outcome = Run(source with { Replayed = Rows("('a', 1, '1', 'T1')", "('b', 2, '2', 'x')") });

        outcome.Ledger!.Quarantined.ShouldBe(quarantined);
        outcome.Ledger.AddsUp.ShouldBeTrue();
    }

    [Fact]
    public void fail_when_a_rule_can_not_be_evaluated()
    {
        var source = Source(Suite("""
            suite: calls
            data: calls/*.csv
            columns:
              id: { type: integer }
              city: { type: string, not_null: true }
            """));

        var outcome = Run(source with { Replayed = Rows("('a', 1, '1', 'T1')") });

        outcome.Status.ShouldBe(SourceStatus.Failed);
        outcome.Reasons[0].ShouldBe("calls/*.csv: expected the columns that the suite declares, found that city is not in the data.");
    }

    private static string Rows(params string[] rows)
        => $"(SELECT id AS ccq_id, 'calls/a.csv' AS ccq_file, CAST(line AS BIGINT) AS ccq_line, 7::BIGINT AS ccq_arrival, v AS id, t AS ticket FROM (VALUES {string.Join(", ", rows)}) AS r(id, line, v, t))";
}
