using ContactCenter.Cli.Tests.Shipped;
using Microsoft.Playwright;

namespace ContactCenter.Cli.Tests.Docs;

/// <summary>A user who opens data docs from a disk, in a browser that may not use the network.</summary>
/// <param name="chromium">The browser.</param>
/// <param name="docs">The folder of the docs.</param>
[Collection(BrowserTests.Name)]
public abstract class BrowserTest(Chromium chromium, string docs)
{
    private readonly List<string> _said = [];

    /// <summary>What pages said that they should not have: errors, dialogs, requests that leave the disk.</summary>
    protected IReadOnlyList<string> Said => _said;

    /// <summary>Opens a page of the docs.</summary>
    /// <param name="path">Its path in the docs, with what follows <c>?</c> or <c>#</c>.</param>
    /// <param name="options">The window, the colours.</param>
    protected Task<IPage> Open(string path = "index.html", BrowserNewContextOptions? options = null) => OpenAddress($"file://{docs}/{path}", options);

    /// <summary>Opens an address.</summary>
    protected async Task<IPage> OpenAddress(string address, BrowserNewContextOptions? options = null)
    {
        var page = await chromium.NewPage(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _said.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _said.Add($"error: {error}");
        page.Dialog += async (_, dialog) =>
        {
            _said.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _said.Add($"request: {request.Url}");
        };
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Keeps a picture of a page among the test output, to be looked at.</summary>
    protected static async Task Keep(IPage page, string name, bool fullPage = true)
        => await page.ScreenshotAsync(new() { Path = Repository.At($"artifacts/screenshots/{name}.png"), FullPage = fullPage });
}
