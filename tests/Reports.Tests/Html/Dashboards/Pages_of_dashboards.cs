using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Reports.Html.Dashboards;
using ContactCenter.Reports.Html.Rendering;

namespace ContactCenter.Reports.Tests.Html.Dashboards;

public sealed class Pages_of_dashboards : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ccq-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void show_a_picture_with_its_basis_and_its_table() => Section(SomeDashboard.Agents).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void show_figures_without_a_chart() => Section(SomeDashboard.Figures).ShouldMatchApproved(c => c.WithFileExtension("html"));

    [Fact]
    public void say_why_a_picture_could_not_be_made()
    {
        var html = Section(SomeDashboard.Broken);
        html.ShouldContain("This picture could not be made. It can&#x27;t be read: the table gold.agent_csat is not published yet.");
        html.ShouldNotContain("data-chart");
        html.ShouldNotContain("Rests on");
    }

    [Fact]
    public void encode_every_value()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)>\"'";
        var picture = SomeDashboard.Agents with
        {
            Title = Hostile,
            Says = Hostile,
            Columns = [new("agent", Hostile, PictureFormat.Text), .. SomeDashboard.Agents.Columns.Skip(1)],
            Rows = [[Hostile, 1.0, 1L]],
            Basis = new(Hostile, 1, 2) { Which = Hostile },
        };

        var page = Page(SomeDashboard.Of(picture) with { Title = Hostile, Description = Hostile, Owner = Hostile });

        page.ShouldNotContain("<img");
        page.Split("</script>").Length.ShouldBe(1 + page.Split("<script").Length - 1);
    }

    [Fact]
    public void are_made_of_what_was_kept_and_lie_beside_it()
    {
        var files = new PageFiles(new(_folder.FullName));
        var pages = new DashboardPages(new(_folder.FullName), files);
        using var renderer = new PageRenderer();
        pages.Keep([SomeDashboard.Of(SomeDashboard.Agents)]);
        pages.Keep([SomeDashboard.Of(SomeDashboard.Days) with { Pipeline = "customer-care", Title = "Conversations" }]);
        pages.Render(renderer);

        Directory.EnumerateFiles(Path.Combine(_folder.FullName, "dashboards")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["csat.html", "csat.json", "customer-care.html", "customer-care.json"]);
        var page = File.ReadAllText(Path.Combine(_folder.FullName, "dashboards/csat.html"));
        page.ShouldContain("<a href=\"customer-care.html\">Conversations</a>");
        page.ShouldContain("publication 7 of 2026-03-01 08:30:00 UTC");

        var written = files.Written;
        pages.Render(renderer);
        files.Written.ShouldBe(written, "the same rows give the same page");
    }

    private static string Section(Picture picture)
    {
        using var renderer = new PageRenderer();
        return renderer.Render<PictureSection>(new KeyValuePair<string, object?>("Picture", picture));
    }

    private static string Page(Dashboard dashboard)
    {
        using var renderer = new PageRenderer();
        return renderer.Render<DashboardPage>(new("Dashboard", dashboard), new("Others", Array.Empty<Dashboard>()));
    }
}
