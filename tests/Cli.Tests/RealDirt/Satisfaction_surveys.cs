using System.Text.Json;
using ContactCenter.Cli.Tests.Shipped;

namespace ContactCenter.Cli.Tests.RealDirt;

public class Satisfaction_surveys : CcqTest
{
    public Satisfaction_surveys()
    {
        Given("suites/surveys.yaml", """
            suite: surveys
            data: surveys.csv
            row_key: [Unique id]
            columns:
              Unique id: { type: string, required: true, unique: true }
              Customer Remarks: { type: string, pii: text }
              order_date_time: { type: { timestamp: ["%d/%m/%Y %H:%M"] } }
              Issue_reported at: { type: { timestamp: ["%d/%m/%Y %H:%M"] }, required: true }
              issue_responded: { type: { timestamp: ["%d/%m/%Y %H:%M"] }, required: true }
              Item_price: { type: decimal, non_negative: true }
              CSAT Score: { type: integer, required: true, between: [1, 5] }
            expectations:
              - expect_table_row_count_to_equal: { value: 17182 }
              - expect_column_values_to_satisfy:
                  id: clock_kept
                  column: issue_responded
                  predicate: hour("issue_responded") <> 0 OR minute("issue_responded") <> 0
              - expect_column_values_to_satisfy:
                  id: not_before_report
                  column: issue_responded
                  predicate: '"Issue_reported at" <= "issue_responded"'
              - expect_column_values_to_satisfy:
                  id: ordered_before_report
                  column: order_date_time
                  predicate: '"order_date_time" <= "Issue_reported at"'
            """);
        Given("data/surveys.csv", CsatTwin.Csv());
    }

    [Fact]
    public void lose_no_row_and_show_the_clocks_that_were_lost()
    {
        using var verdict = JsonDocument.Parse(Ccq("validate ./suites --format json").Output);

        Findings.Of(verdict).ShouldBe(
        [
            "surveys: 17182 rows, 0 rejected",
            "clock_kept: 701 of 17182",
            "not_before_report: 635 of 17182",
            "ordered_before_report: 15 of 3437",
        ]);
        var batch = verdict.RootElement.GetProperty("suites")[0].GetProperty("batch");
        batch.GetProperty("extra_columns")[0].GetString().ShouldBe("column 1");
    }

    [Fact]
    public void name_each_row_by_the_line_where_it_starts()
    {
        using var verdict = JsonDocument.Parse(Ccq("validate ./suites --format json").Output);
        var lines = File.ReadAllText(InFolder("./data/surveys.csv")).Split('\n');
        foreach (var rule in verdict.RootElement.GetProperty("suites")[0].GetProperty("results").EnumerateArray())
        {
            if (!rule.GetProperty("result").TryGetProperty("partial_unexpected_rows", out var rows))
                continue;
            rows.GetArrayLength().ShouldBeGreaterThan(0);
            foreach (var row in rows.EnumerateArray())
                lines[row.GetProperty("line").GetInt32() - 1].ShouldContain($",{row.GetProperty("key").GetProperty("Unique id")},");
        }
    }

    [Fact]
    public void are_judged_alike_by_the_shipped_suite_which_shows_nobody()
    {
        Given("data/csat/csat_responses.csv", CsatTwin.Csv());
        var ended = CcqWith(["validate", Repository.At("suites/csat"), "--data", "./data", "--format", "json"]);

        ended.Code.ShouldBe(0, ended.Error);
        using var verdict = JsonDocument.Parse(ended.Output);
        Findings.Of(verdict).ShouldBe(
        [
            "csat_responses: 17182 rows, 0 rejected",
            "csat_responses/response_not_before_report: 635 of 17182",
            "csat_responses/response_clock_kept: 701 of 17182",
            "csat_responses/order_not_after_report: 15 of 3437",
            "csat_responses/remarks_readable: 2863 of 12886",
        ]);
        ended.Output.ShouldNotContain("Quackenbush");
        ended.Output.ShouldNotContain("闁");
        ended.Output.ShouldContain("text:");
    }
}
