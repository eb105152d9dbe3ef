namespace ContactCenter.Cli.Tests.Docs;

public sealed class From_the_first_page_to_a_failing_row(Chromium chromium, ShippedDocs shipped) : BrowserTest(chromium, shipped.Path), IClassFixture<ShippedDocs>
{
    [Fact]
    public async Task it_takes_three_clicks()
    {
        var page = await Open();
        await Keep(page, "index");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "customer-courier/orders" }).First.ClickAsync();
        await Keep(page, "orders");
        Said.ShouldBeEmpty();
    }
}
