namespace ContactCenter.Cli.Tests.Docs;

public sealed class A_drop_that_wants_to_run(Chromium chromium, HostileDocs hostile) : BrowserTest(chromium, hostile.Path), IClassFixture<HostileDocs>
{
    private readonly string _docs = hostile.Path;

    [Fact]
    public async Task runs_nothing_on_any_page()
    {
        hostile.Ended.Code.ShouldBe(1, hostile.Ended.Error);
        foreach (var file in Pages())
        {
            var page = await Open(file);
            foreach (var element in await page.Locator("summary, [data-filter]").AllAsync())
            {
                if (await element.IsVisibleAsync())
                    await element.ClickAsync();
            }

            (await page.EvaluateAsync<bool>("() => 'pwned' in window")).ShouldBeFalse(file);
            (await page.Locator("script:not([src]):not([type='application/json'])").CountAsync()).ShouldBe(0, file);
            (await page.EvaluateAsync<string[]>("() => [...document.links].map(link => link.protocol)")).ShouldAllBe(protocol => protocol == "file:");
        }

        Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task shows_as_text()
    {
        var page = await Open(Pages().First(file => file.Contains("hostile", StringComparison.Ordinal)));
        var text = await page.Locator("main").TextContentAsync();

        text.ShouldNotBeNull();
        text.ShouldContain("<script>window.pwned=1</script>");
        text.ShouldContain("<img src=x onerror=window.pwned=1>");
        text.ShouldContain("\\u202egnp.exe");
        text.ShouldContain("\\u001b[31mred");
        text.ShouldNotContain("\u202E");
        text.ShouldNotContain("\u001b");
        text.ShouldContain("1,048,576 characters");
        await Keep(page, "hostile");
    }

    [Fact]
    public void does_not_make_a_page_large()
        => Pages().Select(file => new FileInfo(Path.Combine(_docs, file)).Length).Max().ShouldBeLessThan(300_000);

    [Fact]
    public void makes_files_that_are_all_UTF_8()
    {
        var strict = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true);
        foreach (var file in Directory.EnumerateFiles(_docs, "*", SearchOption.AllDirectories))
            Should.NotThrow(() => strict.GetString(File.ReadAllBytes(file)), file);
    }

    private IEnumerable<string> Pages() => Directory.EnumerateFiles(_docs, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_docs, file)).Order(StringComparer.Ordinal);
}
