using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Tests.Html.History;

public sealed class The_history_of_tables : IDisposable
{
    private static readonly TableId _orders = new("customer-courier", "orders");
    private readonly SomeHistory _docs = new();

    [Fact]
    public void is_told_latest_first_and_only_by_runs_that_judged_the_table()
    {
        var first = _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 1)));
        _docs.Validated(Some.Suite("messages", SomeHistory.Rule("b", 0)));
        var third = _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 2)));

        _docs.History.Before(_orders, 3).Select(it => (it.Run.Id, it.Table.Rules[0].Unexpected)).ShouldBe([(third, 2), (first, 1)]);
        _docs.History.Before(_orders, 2).Select(it => it.Run.Id).ShouldBe([first]);
        _docs.History.PlaceOf(third).ShouldBe(2);
    }

    [Fact]
    public void looks_past_a_run_that_could_not_read_the_table()
    {
        var first = _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 1)));
        _docs.Validated(Some.Unread("orders", SuiteStatus.Unreadable, "orders.csv.gz: the gzip stream is truncated"));
        _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 1)));

        var (run, table) = _docs.History.LastJudged(_orders, 2);

        run!.Id.ShouldBe(first);
        table!.Rules[0].Since.ShouldBe(first);
        // Nobody knows that it was mended in between.
        _docs.History.Before(_orders, 3).First().Table.Rules[0].Since.ShouldBe(first);
    }

    [Fact]
    public void goes_on_over_a_drop_that_had_nothing_to_judge()
    {
        var first = _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 1)));
        _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 0) with { Outcome = Outcome.NotApplicable }));
        _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 1)));

        var (now, before) = (_docs.History.Before(_orders, 3).First().Table, _docs.History.Before(_orders, 2).First().Table);

        now.Rules[0].Since.ShouldBe(first);
        RuleChange.Between(now, before).ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Known);
    }

    [Fact]
    public void begins_again_when_a_rule_was_met_in_between()
    {
        _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 1)));
        _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 0)));
        var third = _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 1)));
        _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 1)));

        _docs.History.Before(_orders, 4).First().Table.Rules[0].Since.ShouldBe(third);
    }

    [Fact]
    public void is_in_the_order_of_time_whatever_the_ids()
    {
        var late = new DataDocs(_docs.Root);
        late.Add(SomeRun.Of(SomeRun.Published("csat")) with { Id = "a", StartedAt = Some.Start.AddHours(2) });
        late.Add(SomeRun.Of(SomeRun.Published("csat")) with { Id = "z", StartedAt = Some.Start });
        late.Add(SomeRun.Of(SomeRun.Published("csat")) with { Id = "b", StartedAt = Some.Start.AddHours(2) });

        _docs.History.Runs.Select(run => run.Id).ShouldBe(["z", "a", "b"]);
    }

    [Fact]
    public void that_is_broken_says_in_which_file()
    {
        var run = _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 1)));
        File.WriteAllText(_docs.Folder.Full(DocsFolder.Summary(run)), """{"format":"ccq.summary/2"}""");

        Should.Throw<FormatException>(() => _docs.History.Summary(run))
            .Message.ShouldBe($"runs/{run}/summary.json: expected a ccq.summary/1 document, found ccq.summary/2; another version of ccq wrote it");
    }

    public void Dispose() => _docs.Dispose();
}
