using ContactCenter.Expectations.Results.Dashboards;

namespace ContactCenter.Pipeline.Tests.Transformations;

public class A_dashboard_file : DashboardFolder
{
    [Fact]
    public void says_which_pictures_there_are_and_what_they_rest_on()
    {
        var dashboard = Pipeline().Dashboard.ShouldNotBeNull();

        dashboard.Title.ShouldBe("Talks");
        dashboard.Basis.Inputs.ShouldBe(["talks", "messages_quarantine"]);
        var picture = dashboard.Pictures.ShouldHaveSingleItem();
        picture.Sql.File.ShouldEndWith("/dashboard/longest.sql");
        picture.Sql.Inputs.ShouldBe(["talks"]);
        picture.Basis.ShouldBe(new("all", "messages", "that have an order"));
        picture.Picture.ShouldSatisfyAllConditions(
            it => it.Name.ShouldBe("longest"),
            it => it.Title.ShouldBe("The longest talks"),
            it => it.Says.ShouldBe("Who talks most?"),
            it => it.Kind.ShouldBe(PictureKind.Bar),
            it => it.X.ShouldBe("order_id"),
            it => it.Values.ShouldBe(["n"]),
            it => it.Columns.ShouldBe([new("order_id", "Order id", PictureFormat.Count), new("n", "Messages", PictureFormat.Score), new("started", "Started", PictureFormat.Time)]));
    }

    [Fact]
    public void need_not_be_there()
    {
        System.IO.File.Delete(Path.Combine(Root, "dashboard.yaml"));
        Pipeline().Dashboard.ShouldBeNull();
    }
}
