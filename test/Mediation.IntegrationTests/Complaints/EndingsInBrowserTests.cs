using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A handler proposes a refusal at the page of the case, a supervisor approves it, and the handler closes it with the notice.</summary>
[OnServerDatabase]
[Trait("Category", "Browser")]
public sealed class EndingsInBrowserTests
{
    private const string Propose = "#act-ProposeRefusal";

    [Fact]
    public async Task What_was_typed_stays_until_the_ground_is_chosen_and_the_notice_ends_it()
    {
        await using var server = await HostedServer.StartAsync();
        using var api = await server.HandlerAsync();
        var registered = await api.DoAsync("complaints", Api.AComplaint());
        await api.DoAsync($"complaints/{registered.GetProperty("id").GetString()}/assignments", new { });
        var address = $"/complaints/{registered.GetProperty("number").GetString()}";
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await HeadlessChromium.LaunchAsync(playwright);
        var handler = await SignInAsync(chromium, server, "chenjing");
        await handler.GotoAsync(address);
        await handler.Locator($"{Propose} > summary").PressAsync();
        await handler.Locator($"{Propose} [name=reasons]").FillAsync("与前一件是同一件事。");
        await handler.Locator($"{Propose} .submit .btn").Last.ClickAsync();
        await handler.Locator($"{Propose} fieldset .err").WaitForAsync();
        (await handler.Locator($"{Propose} [name=reasons]").InputValueAsync()).ShouldBe("与前一件是同一件事。");
        await handler.Locator($"{Propose} [value=repeated]").CheckAsync();
        await handler.Locator($"{Propose} .submit .btn").Last.ClickAsync();
        await handler.GetByText("已提交，等待审批。").WaitForAsync();

        var supervisor = await SignInAsync(chromium, server, "luoyan");
        await supervisor.GotoAsync(address);
        await supervisor.GetByText("审批陈静的提议：不予受理").WaitForAsync();
        await supervisor.Locator("#act-ApproveEnding > summary").PressAsync();
        await supervisor.Locator("#act-ApproveEnding .submit .btn").Last.ClickAsync();
        await supervisor.GetByText("已批准。").First.WaitForAsync();

        await handler.GotoAsync(address);
        await handler.GetByText("告知投诉人").First.WaitForAsync();
        await handler.Locator("#act-CloseComplaint > summary").PressAsync();
        await handler.Locator("#act-CloseComplaint [name=notice]").SelectOptionAsync("Phone");
        await handler.Locator("#act-CloseComplaint [name=noticeProof]").FillAsync("录音 0413");
        await handler.Locator("#act-CloseComplaint .submit .btn").Last.ClickAsync();
        await handler.GetByText("不予受理，本案结束").WaitForAsync();
    }

    private static async Task<IPage> SignInAsync(IBrowser chromium, HostedServer server, string userName)
    {
        var context = await chromium.NewContextAsync(new() { BaseURL = server.Address.ToString(), Locale = "zh-CN" });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout((float)Wait.Patience.TotalMilliseconds);
        await page.GotoAsync("/signin");
        await page.FillAsync("#userName", userName);
        await page.FillAsync("#password", "Mediation-2026!");
        await page.Locator(".signin button.main").ClickAsync();
        await page.Locator(".who").WaitForAsync();
        return page;
    }
}
