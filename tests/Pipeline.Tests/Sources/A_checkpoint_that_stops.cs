using ContactCenter.Pipeline.Sources;

namespace ContactCenter.Pipeline.Tests.Sources;

public class A_checkpoint_that_stops : SourceTest
{
    private IEnumerable<string> Reasons(string suite, string csv, SourceStatus status)
    {
        Drop("rows.csv", csv);
        var outcome = Run(Source(Suite(suite), "id"), "rows.csv");
        outcome.Status.ShouldBe(status);
        outcome.Ledger!.AddsUp.ShouldBeTrue();
        outcome.Silver.ShouldBeNull();
        return outcome.Reasons.Select(reason => reason.Replace(Root, "ROOT"));
    }

    private const string Rows = "suite: rows\ndata: rows.csv\ncolumns:\n  id: { type: integer, required: true }\n";

    [Fact]
    public void at_too_many_rows_for_quarantine_names_the_worst_rule()
        => Reasons(Rows + "quarantine: { limit: 50% }\n", "id\nx\ny\nz\n1\n", SourceStatus.Stopped).ShouldBe(
            ["rows.csv: expected at most 50% of the rows in quarantine, found 3 of 4; the most, 3, break rows/id/expect_column_values_to_be_of_type: id is of type integer (ROOT/suites/rows.yaml:4:9)."]);

    [Fact]
    public void at_a_rule_on_the_table_tells_what_was_found()
        => Reasons(Rows + "expectations:\n  - expect_table_row_count_to_be_between: { min_value: 3 }\n", "id\n1\n2\n2\n", SourceStatus.Stopped).ShouldBe(
            ["rows/expect_table_row_count_to_be_between: expected that the number of rows is at least 3, found 2 (ROOT/suites/rows.yaml:6:5)."]);

    [Fact]
    public void at_rejected_records_tells_the_first()
        => Reasons(Rows.Replace("id: {", "note: { type: string }\n  id: {"), "id,note\n1,x\n2\n3\n", SourceStatus.Stopped).ShouldBe(
            ["rows.csv: expected at most 0 rejected records, found 2 of 3, the first at rows.csv:3: expected 2 fields, found 1."]);

    [Fact]
    public void at_a_rule_that_cannot_be_evaluated_fails()
        => Reasons(Rows + "expectations:\n  - expect_column_values_to_satisfy: { column: id, predicate: nothing > 1, severity: warning }\n", "id\n1\n", SourceStatus.Failed)
            .ShouldHaveSingleItem().ShouldStartWith("rows/id/expect_column_values_to_satisfy: could not be evaluated: ");

    [Fact]
    public void at_a_missing_column_fails()
        => Reasons(Rows + "  other: { type: string }\n", "id\n1\n", SourceStatus.Failed).ShouldBe(
            [
                "rows.csv: expected the columns that the suite declares, found that other is not in the data.",
                "rows/other/expect_column_values_to_be_of_type: could not be evaluated: column 'other' is not in the data of rows (its columns: id) (ROOT/suites/rows.yaml:5:12).",
            ]);

    [Fact]
    public void does_not_stop_at_a_table_that_comes_again_whole_with_the_rows_that_were_quarantined_before()
    {
        var source = Source(Suite(Rows + "quarantine: { limit: 25% }\n"), "id");
        Drop("rows.csv", "id\n1\n2\n3\nx\n");
        Run(source, "rows.csv").Status.ShouldBe(SourceStatus.Go);
        Drop("rows.csv", "id\n1\n2\n3\nx\n4\n");

        var outcome = Run(source, "rows.csv");

        outcome.Status.ShouldBe(SourceStatus.Go);
        (outcome.Ledger!.Redelivered, outcome.Ledger.Quarantined, outcome.Ledger.Accepted).ShouldBe((3, 1, 1));
    }

    [Fact]
    public void does_not_stop_at_warnings_or_at_a_share_that_is_allowed()
    {
        Drop("rows.csv", "id\n1\n2\n30\n");

        var outcome = Run(Source(Suite(Rows.Replace("required: true", "required: true, between: { max: 9, mostly: 0.5 }, in_set: { values: [1], severity: warning }")), "id"), "rows.csv");

        outcome.Status.ShouldBe(SourceStatus.Go);
        outcome.Ledger!.Accepted.ShouldBe(3);
        outcome.Quarantine.ShouldBeNull();
    }
}
