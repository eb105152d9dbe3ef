using Microsoft.Playwright;

namespace ContactCenter.Cli.Tests.Docs;

/// <summary>On paper, at night, on a telephone, to a screen reader. The pictures are kept in <c>artifacts/screenshots</c>, to be looked at.</summary>
public sealed class How_pages_look(Chromium chromium, ShippedDocs shipped) : BrowserTest(chromium, shipped.Path), IClassFixture<ShippedDocs>
{
    public static TheoryData<string, string> Pages => new()
    {
        { "index", "index.html" },
        { "runs", "runs.html" },
        { "table", "{worse}/customer-courier/orders.html" },
        { "table-with-personal-data", "{worse}/customer-experience/customers.html" },
        { "contact-center", "dashboards/contact-center.html" },
        { "csat", "dashboards/csat.html" },
        { "customer-care", "dashboards/customer-care.html" },
        { "customer-courier", "dashboards/customer-courier.html" },
        { "customer-experience", "dashboards/customer-experience.html" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task in_a_window(string name, string path)
    {
        var page = await Open(Path(path));
        await Keep(page, name);
        Said.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task at_night(string name, string path)
    {
        var page = await Open(Path(path), new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 1280, Height = 900 } });
        await Keep(page, $"{name}-dark");

        (await Lightness(page, "background-color")).ShouldBeLessThan(0.2);
        (await Lightness(page, "color")).ShouldBeGreaterThan(0.7);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task on_a_telephone_nothing_sticks_out(string name, string path)
    {
        var page = await Open(Path(path), new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await Keep(page, $"{name}-360");

        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task on_paper_there_is_nothing_to_press(string name, string path)
    {
        var page = await Open(Path(path));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Keep(page, $"{name}-print");

        (await page.EvaluateAsync<int>("() => [...document.querySelectorAll('button, input')].filter(it => it.checkVisibility()).length")).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task to_a_screen_reader_everything_has_a_name(string name, string path)
    {
        var page = await Open(Path(path));

        (await page.EvaluateAsync<string[]>(
            """
            () => {
              const named = it => it.getAttribute('aria-label') || it.getAttribute('aria-labelledby') || it.querySelector('title')?.textContent || it.textContent.trim() || it.labels?.length;
              const nameless = [...document.querySelectorAll('a, button, input, [role=img], svg, table, section, nav, [role=region]')]
                .filter(it => !it.closest('[aria-hidden=true]') && !named(it)).map(it => it.outerHTML.slice(0, 120));
              const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(it => +it.tagName[1]);
              const jumps = levels.filter((level, i) => level > (i ? levels[i - 1] : 0) + 1).map(level => `a heading of level ${level} without one above`);
              const heads = [...document.querySelectorAll('th:not([scope])')].map(it => it.outerHTML.slice(0, 120));
              const ids = [...document.querySelectorAll('[id]')].map(it => it.id);
              const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `two elements have the id ${id}`);
              const charts = [...document.querySelectorAll('[data-chart]')].filter(it => !it.closest('section')?.querySelector('table')).map(it => it.outerHTML.slice(0, 120));
              return [...nameless, ...jumps, ...heads, ...twice, ...charts];
            }
            """)).ShouldBeEmpty(name);
        (await page.GetByRole(AriaRole.Main).CountAsync()).ShouldBe(1);
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task nothing_jumps_while_it_loads(string name, string path)
    {
        var page = await Open(Path(path));

        (await page.EvaluateAsync<double>(
            """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => { for (const shift of list.getEntries()) sum += shift.value; }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 300);
            })
            """)).ShouldBeLessThan(0.02, name);
    }

    private string Path(string path) => path.Replace("{worse}/", shipped.WorsePage(""));

    // 0 for black, 1 for white.
    private static Task<double> Lightness(IPage page, string property) => page.EvaluateAsync<double>(
        """
        property => {
          const canvas = document.createElement('canvas').getContext('2d');
          canvas.fillStyle = getComputedStyle(document.body).getPropertyValue(property);
          canvas.fillRect(0, 0, 1, 1);
          const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 765;
        }
        """,
        property);
}
