using Microsoft.Playwright;

namespace ContactCenter.Cli.Tests.Docs;

public sealed class From_the_first_page_to_a_failing_row(Chromium chromium, ShippedDocs shipped) : BrowserTest(chromium, shipped.Path), IClassFixture<ShippedDocs>
{
    [Fact]
    public async Task it_takes_three_clicks_by_way_of_the_table()
    {
        var page = await Open(shipped.Worse);

        await page.Locator("table a[href$='customer-courier/orders.html']").First.ClickAsync();
        (await page.TitleAsync()).ShouldBe("customer-courier/orders · ccq");

        await page.GetByRole(AriaRole.Link, new() { Name = "cityCode is one of" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToContainTextAsync("cityCode is one of");

        // The failing rows of the worst rules are open already.
        await Assertions.Expect(page.Locator(":target").GetByText("ATLANTIS").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(":target").GetByText("customer-courier/orders.csv:").First).ToBeVisibleAsync();
        Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task a_finding_leads_to_its_rule_at_once()
    {
        var page = await Open(shipped.Worse);

        await page.GetByRole(AriaRole.Link, new() { Name = "cityCode is one of" }).First.ClickAsync();

        await Assertions.Expect(page.Locator(":target")).ToContainTextAsync("cityCode is one of");
        await Assertions.Expect(page.Locator(":target").GetByText("customer-courier/orders.csv:").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task every_link_leads_to_a_page_that_is_there()
    {
        var page = await Open();
        var pages = new Queue<string>([page.Url]);
        var seen = new HashSet<string>([page.Url], StringComparer.Ordinal);
        var missing = new List<string>();
        while (pages.TryDequeue(out var address))
        {
            await page.GotoAsync(address);
            foreach (var link in await page.EvaluateAsync<string[]>("() => [...document.links].map(link => link.href)"))
            {
                var target = new Uri(link);
                if (!File.Exists(target.LocalPath))
                    missing.Add($"{address}: {link}");
                else if (seen.Add(target.GetLeftPart(UriPartial.Path)))
                    pages.Enqueue(target.GetLeftPart(UriPartial.Path));
            }
        }

        missing.ShouldBeEmpty();
        seen.Count.ShouldBeGreaterThan(60);
        Said.ShouldBeEmpty();
    }
}
