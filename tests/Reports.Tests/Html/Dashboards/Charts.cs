using System.Text.Json;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Reports.Html.Dashboards;

namespace ContactCenter.Reports.Tests.Html.Dashboards;

public class Charts
{
    [Fact]
    public void have_a_bar_for_each_row_in_its_order()
    {
        var chart = ChartModel.Of(SomeDashboard.Agents);
        chart.Places.ShouldBe(["name:5aa98c9948fe", "name:db4d78d60d8d", "–"]);
        chart.Series.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            series => series.Name.ShouldBe("Mean"),
            series => series.Values.ShouldBe([4.875, 4.0, null]),
            series => series.Texts.ShouldBe(["4.88", "4.00", "–"]));
    }

    [Fact]
    public void have_a_bar_for_each_of_two_rows_of_one_name()
    {
        var chart = ChartModel.Of(SomeDashboard.Agents with { Rows = [["a", 1.0, 1L], ["a", 2.0, 1L]] });
        chart.Places.ShouldBe(["a", "a"]);
        chart.Series[0].Values.ShouldBe([1.0, 2.0]);
    }

    [Fact]
    public void show_days_in_their_order_with_those_on_which_nothing_was()
    {
        var chart = ChartModel.Of(SomeDashboard.Days);
        chart.Places.ShouldBe(["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04"]);
        chart.Series.Select(series => series.Name).ShouldBe(["agent", "customer"]);
        chart.Series[0].Values.ShouldBe([null, 3.0, null, null]);
        chart.Series[1].Values.ShouldBe([5.0, null, null, 1.0]);
    }

    [Fact]
    public void show_weeks_as_weeks()
        => ChartModel.Of(SomeDashboard.Days with { Rows = [["2024-05-06", "a", 1L], ["2024-05-13", "a", 1L], ["2024-05-27", "a", 1L]] })
            .Places.ShouldBe(["2024-05-06", "2024-05-13", "2024-05-20", "2024-05-27"]);

    [Fact]
    public void show_hours_from_the_first_to_the_last()
    {
        var picture = SomeDashboard.Days with
        {
            Kind = PictureKind.Heatmap,
            Columns = [new("day", "Hour", PictureFormat.Hour), .. SomeDashboard.Days.Columns.Skip(1)],
            Rows = [[10L, "Mon", 1L], [8L, "Tue", 2L], [11L, "Tue", 3L]],
        };
        ChartModel.Of(picture).Places.ShouldBe(["08:00", "09:00", "10:00", "11:00"]);
        ChartModel.Of(picture).Series[1].Values.ShouldBe([2.0, null, null, 3.0]);
    }

    [Fact]
    public void keep_whatever_is_in_their_data_within_the_page()
    {
        const string Hostile = "</script><script>alert(1)</script><!-- ' \" &";
        var picture = SomeDashboard.Agents with { Rows = [[Hostile, 1.0, 1L]] };

        var json = ChartData.Json(picture, ChartModel.Of(picture));

        json.ShouldNotContain('<');
        json.ShouldNotContain('>');
        json.ShouldNotContain('&');
        JsonDocument.Parse(json).RootElement.GetProperty("places")[0].GetString().ShouldBe(Hostile);
    }
}
