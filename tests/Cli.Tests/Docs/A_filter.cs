using Microsoft.Playwright;

namespace ContactCenter.Cli.Tests.Docs;

public sealed class A_filter(Chromium chromium, ShippedDocs shipped) : BrowserTest(chromium, shipped.Path), IClassFixture<ShippedDocs>
{
    private const string Orders = "customer-courier/orders.html";

    [Fact]
    public async Task is_in_the_address_so_that_it_can_be_shared()
    {
        var page = await Open(shipped.WorsePage(Orders));
        var all = await Shown(page);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("orderid");

        page.Url.ShouldEndWith("#q=orderid");
        var some = await Shown(page);
        some.ShouldBeInRange(1, all - 1);
        var shared = await OpenAddress(page.Url);
        (await Shown(shared)).ShouldBe(some);
        (await shared.GetByRole(AriaRole.Searchbox).InputValueAsync()).ShouldBe("orderid");
    }

    [Fact]
    public async Task is_undone_by_the_back_button()
    {
        var page = await Open(shipped.WorsePage(Orders));
        var all = await Shown(page);

        await page.Locator("[data-filter='failing'], [data-filter='failed']").First.ClickAsync();
        (await Shown(page)).ShouldBeInRange(1, all - 1);
        await page.GoBackAsync();

        (await Shown(page)).ShouldBe(all);
    }

    [Fact]
    public async Task is_reached_and_told_without_a_mouse()
    {
        var page = await Open(shipped.WorsePage(Orders));

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("no rule is called this");

        (await Shown(page)).ShouldBe(0);
        (await page.Locator("[data-shown]").First.TextContentAsync()).ShouldNotBeNull().ShouldStartWith("0 of ");
        await page.Keyboard.PressAsync("Escape");
        (await Shown(page)).ShouldBeGreaterThan(0);
    }

    private static Task<int> Shown(IPage page) => page.EvaluateAsync<int>("() => [...document.querySelectorAll('[data-row]')].filter(row => !row.closest('[hidden]')).length");
}
