using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Html.Components.Index;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Tests.Html.Components.Index;

public sealed class A_pipeline : IDisposable
{
    private readonly SomeHistory _docs = new();

    [Fact]
    public void shows_where_the_rows_of_each_source_went()
    {
        var model = Model(SomeRun.Published() with { Sources = [SomeRun.Messages with { Waiting = 4, Quarantined = 12 }] });

        model.Flow.Single().In.ShouldBe("2,500 rows in 2 new files, 4 that waited in quarantine");
        model.Flow.Single().Parts.ShouldBe([
            new("accepted", 2488, 2504, "good"),
            new("redelivered", 1, 2504, "none"),
            new("quarantined", 12, 2504, "warn"),
            new("rejected", 3, 2504, "bad")]);
        model.Differences.ShouldBeEmpty();
    }

    [Fact]
    public void names_sources_without_new_rows_in_a_line()
    {
        var idle = SomeRun.Orders with { Files = [], FilesTakenInBefore = ["orders.csv"], RowsInDrop = 0, Accepted = 0 };
        var model = Model(SomeRun.Published() with { Sources = [idle, SomeRun.Messages] });

        model.Idle.ShouldBe("nothing new of orders");
        model.Flow.Select(source => source.Ledger.Source).ShouldBe(["customer_courier_chat_messages"]);
    }

    [Fact]
    public void says_what_does_not_add_up()
        => Model(SomeRun.Published() with
        {
            Sources = [SomeRun.Orders with { Accepted = 488 }, SomeRun.Messages with { Accepted = 2489 }],
            Steps = [new("gold.courier_days", [], 12, 131, 12) { RowsKept = 118 }],
        }).Differences.ShouldBe([
            "orders: 2 rows more went in than came out",
            "customer_courier_chat_messages: 1 row more came out than went in",
            "gold.courier_days: 118 kept and 12 made are not the 131 of the table"]);

    [Fact]
    public void adds_the_times_of_stages_of_one_name()
    {
        var stages = Model(SomeRun.Published()).Stages;

        stages.Select(stage => (stage.Stage, stage.Duration.TotalMilliseconds, stage.Rows)).ShouldBe([
            ("find", 3, 0),
            ("read", 95, 2990),
            ("checkpoint", 82, 2986),
            ("transform", 44, 2978),
            ("publish", 0, 0)]);
        stages.Select(stage => stage.Width).ShouldBe(["3.16%", "100%", "86.32%", "46.32%", "0%"]);
    }

    [Fact]
    public void tells_how_to_see_the_rows_that_it_set_aside_once_they_are_in_the_lake()
    {
        const string Command = "ccq quarantine show customer-courier/customer_courier_chat_messages";
        Model(SomeRun.Published() with { Sources = [SomeRun.Messages with { Quarantined = 9 }] }).SetAside.ShouldBe([
            new(11, "the 11 rows of customer-courier/customer_courier_chat_messages that went to quarantine", $"{Command} --run 20260301T083000250Z-3f9a"),
            new(1, "the 1 row of customer-courier/customer_courier_chat_messages that was judged again and stays in quarantine", Command)]);
        Model(SomeRun.Stopped()).SetAside.ShouldBeEmpty();
    }

    [Fact]
    public void links_to_its_dashboards_once_there_are_some()
    {
        Model(SomeRun.Published()).Dashboards.ShouldBeNull();
        Directory.CreateDirectory(Path.Combine(_docs.Root, "dashboards"));
        File.WriteAllText(Path.Combine(_docs.Root, "dashboards", "customer-courier.json"), "{}");

        Model(SomeRun.Published()).Dashboards.ShouldBe("dashboards/customer-courier.html");
    }

    public void Dispose() => _docs.Dispose();

    private PipelineModel Model(PipelineResult pipeline) => PipelineModel.Of(SomeRun.Of(pipeline), pipeline, RunHistory.Open(_docs.Folder));
}
