using Microsoft.Playwright;

namespace ContactCenter.Cli.Tests.Docs;

/// <summary>The system's Chromium, without a window. It is Debian's package <c>chromium</c>, or the program that CCQ_CHROMIUM names; nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Without these it asks its makers for news, which a closed network refuses, many times.
    private static readonly string[] _quietly =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly string? _program = Program();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (_program is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _program, Args = _quietly });
    }

    /// <summary>A page in a profile of its own. Skips the test where there is no Chromium, unless CCQ_REQUIRE_SERVERS=1: then it fails.</summary>
    public async Task<IPage> NewPage(BrowserNewContextOptions? options = null)
    {
        if (_browser is null)
        {
            const string Missing = "Chromium is not installed: apt-get install chromium";
            if (Environment.GetEnvironmentVariable("CCQ_REQUIRE_SERVERS") == "1")
                Assert.Fail(Missing);
            Assert.Skip(Missing);
        }

        var context = await _browser.NewContextAsync(options);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Program()
    {
        if (Environment.GetEnvironmentVariable("CCQ_CHROMIUM") is { Length: > 0 } named)
            return named;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);
    }
}

/// <summary>Tests that share one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
