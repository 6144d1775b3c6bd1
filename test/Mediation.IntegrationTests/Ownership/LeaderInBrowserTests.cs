using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>
/// The leader's telephone, 390 pixels wide: who accepts or signs off taps twice at most from the own desk, and what a call in a taxi needs stands on one
/// screen.
/// </summary>
[OnServerDatabase]
[Trait("Category", "Browser")]
[Collection(OpenServerCollection.Name)]
public sealed class LeaderInBrowserTests(OpenServer open)
{
    private const int Screen = 844;

    [Fact]
    public async Task Accepting_and_signing_off_take_two_taps_and_a_call_needs_one_screen()
    {
        using var handler = await open.Server.HandlerAsync();
        var registered = await handler.DoAsync("complaints", AMajorComplaint());
        var (id, number) = (registered.GetProperty("id").GetString()!, registered.GetProperty("number").GetString()!);
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        var leader = (await handler.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader").GetProperty("leaderId").GetGuid();
        await open.Server.Data.ReadAsync(db =>
            db.Users.Where(u => u.UserName == "chenjing").ExecuteUpdateAsync(s => s.SetProperty(u => u.PhoneNumber, "+8613800138001"))
        );
        var name = await open.Server.Data.ReadAsync(db => db.Users.Where(u => u.Id == leader).Select(u => u.UserName!).SingleAsync());
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await HeadlessChromium.LaunchAsync(playwright);

        var phone = await SignedInAsync(chromium, name);
        await phone.GotoAsync("/owned");
        await phone.Locator($"#owned-{number}").GetByRole(AriaRole.Button, new() { Name = "接受包案", Exact = true }).ClickAsync();
        await phone.Locator("p.done").WaitForAsync();
        (await TapsAsync(phone)).ShouldBeLessThanOrEqualTo(2, "accepting");

        await phone.GotoAsync("/owned");
        var card = phone.Locator($"#owned-{number}");
        (await card.BoundingBoxAsync())!.Height.ShouldBeLessThanOrEqualTo(Screen, "who, what is asked, what was done, limit and measures on one screen");
        await card.Locator("[data-part=why]").WaitForAsync();
        (await card.Locator("[data-part=handler]").InnerTextAsync()).ShouldContain("陈静", Case.Sensitive, "who handles it is called from here");
        await card.Locator("[data-part=handler] a[href^='tel:']").WaitForAsync();
        (await card.InnerTextAsync()).ShouldNotContain("孙小兰", Case.Sensitive, "the person is asked for first");
        await card.GetByText("看姓名和电话").ClickAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "查看", Exact = true }).ClickAsync();
        await card.Locator("a[href^='tel:'][href$='13800136072']").WaitForAsync();
        (await card.InnerTextAsync()).ShouldContain("孙小兰");
        (await handler.ReadAsync($"complaints/{id}/history")).GetRawText().ShouldContain("ComplainantRevealed");
        // Once the styles of the page that came have been read.
        await phone.WaitForFunctionAsync("() => document.documentElement.scrollWidth <= innerWidth");
        await DemoBrowser.ShouldFitAsync(phone, "the leader's list");
        await phone.Context.CloseAsync();

        var chenjing = await open.Server.Data.ReadAsync(db => db.Users.Where(u => u.UserName == "chenjing").Select(u => u.Id).SingleAsync());
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).Date);
        using (var owner = await open.Server.ClientAsync(name == "zhoumingyuan" ? MediationRoles.Leader : name))
        {
            await owner.DoAsync(
                $"complaints/{id}/ownership/contacts",
                new
                {
                    manner = "Phone",
                    party = "Complainant",
                    result = "Content",
                    text = "说明了方案。",
                }
            );
            var measure = await owner.DoAsync(
                $"complaints/{id}/ownership/measures",
                new
                {
                    title = "核对分期录音",
                    ownerId = chenjing,
                    dueOn = today.AddDays(3),
                    afterLimit = true,
                }
            );
            var done = $"complaints/{id}/ownership/measures/{measure.GetProperty("measureId").GetString()}/completion";
            await handler.DoAsync(done, new { proof = "录音已核对。" });
        }

        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "核对了录音。" });
        await handler.DoAsync($"complaints/{id}/closure", new { notice = "Phone", noticeProof = "录音 0413" });
        phone = await SignedInAsync(chromium, "luoyan");
        await phone.GotoAsync("/desk");
        await phone.Locator($"a[href*='{number}'][href*='act=CloseOutOwnership']").ClickAsync();
        await phone.Locator("#act-CloseOutOwnership button.main").ClickAsync();
        await phone.Locator("p.done").WaitForAsync();
        (await TapsAsync(phone)).ShouldBeLessThanOrEqualTo(2, "signing off");
        await phone.Context.CloseAsync();
    }

    /// <summary>Every tap is counted, from page to page.</summary>
    private async Task<IPage> SignedInAsync(IBrowser chromium, string user)
    {
        var context = await chromium.NewContextAsync(
            new()
            {
                BaseURL = open.Server.Address.ToString(),
                ViewportSize = new() { Width = 390, Height = Screen },
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
        await page.AddInitScriptAsync("addEventListener('click', () => sessionStorage.taps = Number(sessionStorage.taps ?? 0) + 1, true)");
        return page;
    }

    private static Task<int> TapsAsync(IPage page) => page.EvaluateAsync<int>("Number(sessionStorage.taps ?? 0)");

    private static object AMajorComplaint() =>
        new
        {
            channel = "Hotline",
            complainantName = "孙小兰",
            phone = "13800136072",
            productCode = "B02.2",
            causeCode = "C07",
            demandCode = "D01",
            claimedAmount = 3280m,
            narrative = "再不退还我就去跳楼。",
        };
}
