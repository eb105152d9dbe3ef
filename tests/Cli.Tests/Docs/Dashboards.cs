using Microsoft.Playwright;

namespace ContactCenter.Cli.Tests.Docs;

public sealed class Dashboards(Chromium chromium, ShippedDocs shipped) : BrowserTest(chromium, shipped.Path), IClassFixture<ShippedDocs>
{
    public static TheoryData<string> Names => ["contact-center", "csat", "customer-care", "customer-courier", "customer-experience"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task draw_every_chart_from_a_disk_and_have_its_table(string name)
    {
        var page = await Open($"dashboards/{name}.html");
        var charts = page.Locator("[data-chart]");
        var count = await charts.CountAsync();

        count.ShouldBeGreaterThan(2);
        for (var i = 0; i < count; i++)
        {
            (await charts.Nth(i).Locator("svg").CountAsync()).ShouldBe(1);
            (await charts.Nth(i).GetAttributeAsync("aria-label")).ShouldNotBeNullOrEmpty();
        }

        (await page.Locator("details.rows").CountAsync()).ShouldBe(count);
        (await page.Locator("p.basis").AllInnerTextsAsync()).ShouldAllBe(text => text.StartsWith("Rests on "));
        (await page.Locator(".fault, .empty").CountAsync()).ShouldBe(0);
        await Keep(page, $"dashboard-{name}");
        Said.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task fit_a_telephone(string name)
    {
        var page = await Open($"dashboards/{name}.html", new() { ViewportSize = new() { Width = 360, Height = 800 } });
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        await Keep(page, $"dashboard-{name}-360");
        Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task follow_the_theme()
    {
        var page = await Open("dashboards/csat.html", new() { ColorScheme = ColorScheme.Dark });
        var bar = page.Locator("[data-chart] svg path[fill^='rgb']").First;
        var dark = await bar.GetAttributeAsync("fill");
        await Keep(page, "dashboard-csat-dark");

        await page.Locator("[data-theme-switch]").ClickAsync();
        var light = await bar.GetAttributeAsync("fill");

        light.ShouldNotBe(dark);
        Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task keep_the_place_of_a_chart_before_it_is_drawn_and_their_tables_without_scripts()
    {
        var drawn = await Heights(await Open("dashboards/csat.html"));
        drawn.ShouldAllBe(height => height >= 100);

        var page = await Open("dashboards/csat.html", new() { JavaScriptEnabled = false });
        await page.Locator("details.rows summary").First.ClickAsync();
        (await page.Locator("details.rows table").First.IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("details.rows table").First.Locator("tbody tr").CountAsync()).ShouldBe(20);
    }

    private static async Task<double[]> Heights(IPage page)
        => await page.EvaluateAsync<double[]>("[...document.querySelectorAll('[data-chart]')].map(chart => chart.offsetHeight)");
}
