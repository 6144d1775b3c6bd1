using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Support;

/// <summary>The running program with its demo year, and a real browser before it: for tests that look and leave no trace others would see.</summary>
public sealed class DemoBrowser : IAsyncLifetime
{
    private const string Password = "Mediation-2026!";
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;

    public TestServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (TestDatabase.Missing is not null)
        {
            return;
        }

        Server = await HostedServer.StartAsync(demoCases: 120);
        playwright = await Playwright.CreateAsync();
        chromium = await HeadlessChromium.LaunchAsync(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (TestDatabase.Missing is not null)
        {
            return;
        }

        await chromium.DisposeAsync();
        playwright.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>Whether no test has asked about this before.</summary>
    public bool IsNew(string what) => seen.Add(what);

    /// <summary>A window of nobody yet.</summary>
    public async Task<IPage> OpenAsync(int width = 1440, ColorScheme scheme = ColorScheme.Light, bool hasScript = true)
    {
        var context = await chromium.NewContextAsync(
            new()
            {
                BaseURL = Server.Address.ToString(),
                ViewportSize = new() { Width = width, Height = 844 },
                Locale = "zh-CN",
                ColorScheme = scheme,
                JavaScriptEnabled = hasScript,
            }
        );
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout((float)Wait.Patience.TotalMilliseconds);
        return page;
    }

    /// <summary>A window of this user on a page of the shell that everybody may see, the menu before them.</summary>
    public async Task<IPage> SignedInAsync(string user, int width = 1440, bool hasScript = true)
    {
        var page = await OpenAsync(width, hasScript: hasScript);
        await page.GotoAsync("/signin?returnUrl=/not-found");
        await page.FillAsync("#userName", user);
        await page.FillAsync("#password", Password);
        await page.Locator(".signin button.main").ClickAsync();
        await page.Locator(".who").WaitForAsync();
        return page;
    }

    /// <summary>The reader's language, as the shell remembers it.</summary>
    public Task SetLanguageAsync(IPage page, string language) =>
        page.Context.AddCookiesAsync([
            new Microsoft.Playwright.Cookie
            {
                Name = "mediation.lang",
                Value = language,
                Url = Server.Address.ToString(),
            },
        ]);

    /// <summary>No serious or critical finding of axe.</summary>
    public static async Task ShouldBeAccessibleAsync(IPage page, string what)
    {
        var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        found
            .Violations.Where(v => v.Impact is "critical" or "serious")
            .Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}")
            .ShouldBeEmpty(what);
    }

    /// <summary>The page is no wider than its window; else the elements that reach furthest are named.</summary>
    public static async Task ShouldFitAsync(IPage page, string what)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        over.ShouldBeLessThanOrEqualTo(0, over > 0 ? $"{what} scrolls sideways: {await page.EvaluateAsync<string>(Widest)}" : what);
    }

    private const string Widest = """
        () => [...document.querySelectorAll("body *")]
          .filter((e) => e.getBoundingClientRect().right > innerWidth)
          .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)
          .slice(0, 5)
          .map((e) => `${e.tagName}.${e.className} ${e.textContent.trim().slice(0, 40)}`)
          .join(" | ")
        """;
}

/// <summary>Tests of this collection share <see cref="DemoBrowser"/>.</summary>
[CollectionDefinition(Name)]
public sealed class DemoBrowserCollection : ICollectionFixture<DemoBrowser>
{
    public const string Name = "demo browser";
}
