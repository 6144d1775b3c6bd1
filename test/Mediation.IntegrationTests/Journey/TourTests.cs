using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Domain;

namespace Mediation.IntegrationTests.Journey;

/// <summary>
/// The ten-minute tour of etc/docs/tour.md, gone in a browser with the demo's clock. With MEDIATION_TOUR_PICTURES set to a folder it makes the pictures anew.
/// </summary>
[Trait("Category", "Browser")]
public sealed class TourTests : IAsyncLifetime
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("MEDIATION_TOUR_PICTURES");
    private readonly List<string> gone = [];
    private TestDatabase data = null!;
    private HostedServer server = null!;
    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;

    public async ValueTask InitializeAsync()
    {
        data = await TestDatabase.WithDemoBankAsync(20, DatabaseProvider.Sqlite);
        server = await HostedServer.StartAsync(data);
        playwright = await Playwright.CreateAsync();
        chromium = await HeadlessChromium.LaunchAsync(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
        await server.DisposeAsync();
        await data.DisposeAsync();
    }

    [Fact]
    public async Task Each_step_of_the_tour_can_be_gone()
    {
        var number = await RegisterAsync();
        await LeaderAsync(number);
        await ClockAsync(number);
        await DutyAsync();
        await PolicyAsync();
        await LifecyclesAsync();
        var document = await File.ReadAllLinesAsync(Path.Combine(Approved.Repository, "etc", "docs", "tour.md"));
        document
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..])
            .ShouldBe(gone, "the document names the steps that were gone, in their order");
    }

    private async Task<string> RegisterAsync()
    {
        var page = await SignedInAsync("chenjing");
        await page.GotoAsync("/complaints/register");
        await page.FillAsync("[name=phone]", "13912340986");
        await page.FillAsync("[name=complainantName]", "孙小兰");
        await page.FillAsync("[name=narrative]", "再不退还我就去跳楼，还要叫人来拉横幅堵门。");
        await page.FillAsync("[name=productCode]", "信用卡");
        await page.FillAsync("[name=causeCode]", "C07");
        await page.FillAsync("[name=demandCode]", "D01");
        await page.FillAsync("[name=claimedAmount]", "3280");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync("**/complaints/TS-*");
        await StepAsync(page, "1. A complaint that threatens", "tour-1-case");
        return new Uri(page.Url).Segments[^1];
    }

    private async Task LeaderAsync(string number)
    {
        var leader = await data.ReadAsync(db =>
            (
                from o in db.Set<LeaderOwnership>()
                join c in db.Complaints on o.CaseId equals c.Id
                join u in db.Users on o.LeaderId equals u.Id
                where c.Number == number
                select u.UserName
            ).SingleAsync()
        );
        var page = await SignedInAsync(leader!, width: 390);
        await page.GotoAsync("/owned");
        await page.Locator($"#owned-{number} [data-part=why]").WaitForAsync();
        await StepAsync(page, "2. Its leader is named, and sees why", "tour-2-leader");
    }

    private async Task ClockAsync(string number)
    {
        var page = await SignedInAsync("admin");
        await page.GotoAsync("/demo-clock");
        await page.GetByRole(AriaRole.Button, new() { Name = "前进1天" }).ClickAsync();
        await page.Locator("#due").WaitForAsync();
        await StepAsync(page, "3. A day passes", "tour-3-clock");
        var rungs = await data.ReadAsync(db =>
            db.Set<Mediation.Core.History.HistoryEntry>()
                .CountAsync(e =>
                    (e.Event == nameof(OwnershipEscalated) || e.Event == nameof(OwnershipAlarmed))
                    && db.Set<Complaint>().Any(c => c.Id == e.CaseId && c.Number == number)
                )
        );
        rungs.ShouldBeGreaterThan(0, "nobody accepted, so the ladder went on");
        page = await SignedInAsync("chenjing");
        await page.GotoAsync($"/complaints/{number}");
        await page.Locator("h1").WaitForAsync();
        await StepAsync(page, "4. Nobody accepted: the ladder went on", "tour-4-ladder");
    }

    private async Task DutyAsync()
    {
        var page = await SignedInAsync("luoyan");
        await page.GotoAsync("/duty-roster");
        await page.Locator("#duty-events a").First.WaitForAsync();
        await StepAsync(page, "5. Who is on duty sees every clock", "tour-5-duty");
        await page.Locator("#duty-events a").First.ClickAsync();
        await page.Locator("#plan").WaitForAsync();
        await StepAsync(page, "6. The risk event with its plan", "tour-6-event");
    }

    private async Task PolicyAsync()
    {
        var page = await SignedInAsync("hegui");
        await page.GotoAsync("/policies/escalation-ladder");
        await page.Locator("summary", new() { HasText = "用表格填写" }).First.ClickAsync();
        await page.FillAsync("[name='ladders[1].rungs[1].hours']", "1");
        var from = DateOnly.FromDateTime(server.Services.GetRequiredService<TimeProvider>().GetUtcNow().ToOffset(TimeSpan.FromHours(8)).Date).AddDays(3);
        var form = page.Locator("form", new() { Has = page.Locator("[name='ladders[1].rungs[1].hours']") });
        await form.Locator("[name=effectiveFrom]").FillAsync(from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await form.Locator("[name=note]").FillAsync("会议纪要：缩短接受时限");
        await form.Locator("button.main").ClickAsync();
        await page.WaitForURLAsync("**/policy-drafts/*");
        await StepAsync(page, "7. A draft of the ladder, in words", "tour-7-draft");
        await page.GetByRole(AriaRole.Button, new() { Name = "发布前试算" }).ClickAsync();
        await page.Locator("#simulation", new() { HasText = "已完成" }).WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "查看结果" }).ClickAsync();
        await page.Locator("#load").WaitForAsync();
        await StepAsync(page, "8. What it would have changed", "tour-8-simulation");
    }

    private async Task LifecyclesAsync()
    {
        var page = await SignedInAsync("hegui");
        await page.GotoAsync("/lifecycles");
        await page.Locator("h1").WaitForAsync();
        await StepAsync(page, "9. Every lifecycle, and what is open in it", "tour-9-lifecycles");
    }

    private async Task StepAsync(IPage page, string step, string picture)
    {
        gone.Add(step);
        await page.Locator("h1").First.WaitForAsync();
        if (Pictures is not null)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{picture}.png") });
        }
    }

    private async Task<IPage> SignedInAsync(string user, int width = 1280)
    {
        var context = await chromium.NewContextAsync(
            new()
            {
                BaseURL = server.Address.ToString(),
                ViewportSize = new() { Width = width, Height = 844 },
                Locale = "zh-CN",
            }
        );
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout((float)Wait.Patience.TotalMilliseconds);
        await page.GotoAsync("/signin?returnUrl=/not-found");
        await page.FillAsync("#userName", user);
        await page.FillAsync("#password", "Mediation-2026!");
        await page.Locator(".signin button.main").ClickAsync();
        await page.Locator(".who").WaitForAsync();
        return page;
    }
}
