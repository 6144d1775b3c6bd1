namespace Mediation.IntegrationTests.Accounts;

/// <summary>One administrator proposes at the page of a unit, sees what it touches, and another approves.</summary>
[Trait("Category", "Browser")]
public sealed class OrganisationInBrowserTests
{
    [Fact]
    public async Task A_unit_is_closed_by_two_and_a_person_leaves()
    {
        await using var server = await HostedServer.StartAsync();
        using var api = await server.ClientAsync("wangfei");
        await api.DoAsync("complaints", Api.AComplaint());
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await HeadlessChromium.LaunchAsync(playwright);
        var first = await SignInAsync(chromium, server, "admin");
        await first.GotoAsync("/units");
        await first.GetByRole(AriaRole.Link, new() { Name = "上海分行" }).ClickAsync();
        await first.Locator("#touched dl").WaitForAsync();
        (await first.Locator("#touched dl").InnerTextAsync()).ShouldContain("在办投诉");
        await first.Locator("#act-ProposeUnitClosing > summary").PressAsync();
        await first.Locator("#act-ProposeUnitClosing [name=successorId]").SelectOptionAsync(new SelectOptionValue { Label = "广州分行 (GZ)" });
        await first.Locator("#act-ProposeUnitClosing [name=reason]").FillAsync("网点撤并");
        await first.Locator("#act-ProposeUnitClosing .submit .btn").Last.ClickAsync();
        await first.GetByText("已提出，待另一位管理员批准。").WaitForAsync();
        var address = new Uri(first.Url).AbsolutePath;
        await first.GetByText("提出人和当事人不能批准", new() { Exact = false }).Or(first.GetByText("待批准")).First.WaitForAsync();

        var second = await SignInAsync(chromium, server, "admin2");
        await second.GotoAsync(address);
        await second.Locator("#act-ApproveReorganisation .btn").Last.ClickAsync();
        await second.GetByText("已批准。").First.WaitForAsync();
        await second.GotoAsync("/units");
        await second.GetByText("已撤并").First.WaitForAsync();

        var person = await server.IdOfAsync("wangfei");
        await second.GotoAsync($"/people/{person}/departure");
        var today = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8));
        await second.FillAsync("[name=leavesOn]", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await second.FillAsync("[name=reason]", "合同到期");
        await second.Locator("#act-ProposeDeparture .submit .btn").Last.ClickAsync();
        await second.GetByText("已提出，待另一位管理员批准。").WaitForAsync();
        await first.GotoAsync(new Uri(second.Url).AbsolutePath);
        await first.Locator("#act-ApproveReorganisation .btn").Last.ClickAsync();
        await first.GetByText("已批准。").First.WaitForAsync();
        await first.GotoAsync($"/people/{person}");
        await first.GetByText("账号永久停用").WaitForAsync();
    }

    private static async Task<IPage> SignInAsync(IBrowser chromium, HostedServer server, string userName)
    {
        var context = await chromium.NewContextAsync(new() { BaseURL = server.Address.ToString(), Locale = "zh-CN" });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout((float)Wait.Patience.TotalMilliseconds);
        await page.GotoAsync("/signin");
        await page.FillAsync("#userName", userName);
        await page.FillAsync("#password", AccountBank.Password);
        await page.Locator(".signin button.main").ClickAsync();
        await page.Locator(".who").WaitForAsync();
        return page;
    }
}
