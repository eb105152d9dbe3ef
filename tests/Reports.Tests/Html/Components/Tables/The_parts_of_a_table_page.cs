using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Reports.Html.Components.Tables;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages.Tables;

namespace ContactCenter.Reports.Tests.Html.Components.Tables;

public class The_parts_of_a_table_page
{
    private static readonly DocsTable _table = SomeTable.Of(
        SomeTable.Unmet,
        Some.Rule("orderId", "is not null", Outcome.Unmet, details: Some.Unexpected(37, 2500, 0)),
        Some.Rule("cityCode", "is not empty"));

    [Fact]
    public void tell_what_changed()
    {
        var was = SomeTable.Summary(
            SomeTable.Point(SomeTable.Unmet.Id, Outcome.Unmet, 100),
            SomeTable.Point("messages/cityCode/expect_is_not_empty", Outcome.Unmet, 3),
            SomeTable.Point("messages/old", Outcome.Met, 0));
        var now = TableSummary.Of(SomeTable.Run(_table), _table, was);
        var changes = ChangeView.Of(_table, new(SomeTable.Line("run-2", -1), RuleChange.Between(now, was)), "runs/run-2/customer-courier/messages.html");

        Html.Lines<ChangesSince>(("Root", "../../../"), ("Changes", changes)).ShouldMatchApproved(c => c.WithFileExtension("html"));
    }

    [Fact]
    public void lead_to_the_runs_that_are_kept() => Html.Lines<RunMarks>(("Root", "../../../"), ("Runs", new List<EarlierRun>
    {
        new(SomeTable.Line("run-1", -2), SomeTable.Summary() with { Verdict = TableVerdict.Unreadable, Rows = 0 }, null, IsThis: false),
        new(SomeTable.Line("run-2", -1), SomeTable.Summary(SomeTable.Point("a", Outcome.Met, 0)) with { Verdict = TableVerdict.Passed }, "runs/run-2/customer-courier/messages.html", IsThis: false),
        new(SomeTable.Line("run-3", 0), SomeTable.Summary(SomeTable.Point("a", Outcome.Unmet, 1)), null, IsThis: true),
    })).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void tell_rejected_records() => Html.Lines<RejectedRecordTable>(("Suite", _table.Suite with
    {
        Batch = Some.Batch() with
        {
            RejectedRows = 12,
            Rejected = [new("customer-courier/messages/2024-01.csv", 118, 9041, "expected 9 fields, found 7", "<b>4521\u202e</b>")],
        },
        RejectedLimit = new(1, IsPercent: true),
        TooManyRejected = true,
    })).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void group_rules_that_fail_on_the_same_rows() => Html.Lines<SharedRuleList>(("Shared", SharedRules.Of(
        _table,
        [new([SomeTable.Unmet.Id, "messages/orderId/expect_is_not_null"], 37), new([SomeTable.Unmet.Id, "messages/orderId/expect_is_not_null", "messages/<gone>"], 1)]))).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void show_where_failures_gather() => Html.Lines<ClusterList>(("Clusters", new[]
    {
        ClusterView.Of(new("cityCode", ClusterUnit.Value, [new("LIS", 100, 40), new(null, 50, 5), new("<b>", 50, 0)]) { Rest = new(null, 300, 5) }),
        ClusterView.Of(new("sentTime", ClusterUnit.Hour, [new(7L, 200, 50), new(23L, 300, 0)])),
        ClusterView.Of(new("sentTime", ClusterUnit.Day, [new("2026-03-01", 500, 50)])),
    })).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void show_what_is_in_the_columns()
    {
        var suite = _table.Suite with
        {
            Batch = Some.Batch() with
            {
                Columns = [new("senderAppType", "string"), new("orderId", "integer"), new("note", "string"), new("phone", "string")],
                ExtraColumns = ["note"],
                MissingColumns = ["toId"],
            },
            Portrait = new(
                [
                    new("senderAppType", "string", 12, 4, null) { TopValues = [new("Courier App", 1200), new("<i>", 79), new("c", 9), new("d", 1)] },
                    new("orderId", "integer", 0, 2400, null) { IsDistinctExact = false, Min = 1L, Max = 4000L, Histogram = [new(0L, 2000L, 2000), new(2000L, 4000L, 500)] },
                    new("note", "string", 2500, 0, null),
                    new("phone", "string", 0, 2, "phone") { TopValues = [new("phone:6f1a", 2000)] },
                ],
                [],
                []),
        };
        var schema = SchemaChanges.Between(
            suite.Batch.Columns,
            [new("orderId", "string"), new("senderAppType", "string"), new("toId", "integer"), new("phone", "string")],
            SomeTable.Line("run-2", -1));

        Html.Lines<ColumnTable>(("Columns", ColumnView.Of(suite, schema)), ("Changes", schema), ("Note", "Figures are of a sample.")).ShouldMatchApproved(c => c.WithFileExtension("html"));
    }
}
