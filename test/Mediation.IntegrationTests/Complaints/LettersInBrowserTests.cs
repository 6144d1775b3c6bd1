using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A handler has the notice of acceptance made at the page of the case, opens it, and makes it anew.</summary>
[OnServerDatabase]
[Trait("Category", "Browser")]
public sealed class LettersInBrowserTests
{
    [Fact]
    public async Task A_letter_is_made_opened_and_made_anew_at_the_page_of_its_case()
    {
        await using var server = await HostedServer.StartAsync();
        using var api = await server.HandlerAsync();
        var registered = await api.DoAsync("complaints", Api.AComplaint());
        await api.DoAsync($"complaints/{registered.GetProperty("id").GetString()}/assignments", new { });
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await HeadlessChromium.LaunchAsync(playwright);
        var context = await chromium.NewContextAsync(new() { BaseURL = server.Address.ToString(), Locale = "zh-CN" });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout((float)Wait.Patience.TotalMilliseconds);
        await page.GotoAsync("/signin");
        await page.FillAsync("#userName", "chenjing");
        await page.FillAsync("#password", "Mediation-2026!");
        await page.Locator(".signin button.main").ClickAsync();
        await page.Locator(".who").WaitForAsync();
        await page.GotoAsync($"/complaints/{registered.GetProperty("number").GetString()}");
        (await page.Locator("#letters").CountAsync()).ShouldBe(0);
        await page.Locator("#act-IssueAcceptance > summary").PressAsync();
        await page.Locator("#act-IssueAcceptance .submit .btn").Last.ClickAsync();
        await page.GetByText("受理告知书已出具").WaitForAsync();
        var link = page.Locator("#letters a").First;
        (await link.InnerTextAsync()).ShouldBe("投诉受理告知书");
        var pdf = await page.APIRequest.GetAsync(await link.GetAttributeAsync("href") ?? "");
        pdf.Status.ShouldBe(200);
        using (MemoryStream content = new(await pdf.BodyAsync()))
        {
            LetterTests.TextOf(content).ShouldContain("收件人：李淑华");
        }

        await page.Locator("#act-ReplaceLetter > summary").PressAsync();
        await page.Locator("#act-ReplaceLetter .submit .btn").Last.ClickAsync();
        await page.Locator("#act-ReplaceLetter .err").First.WaitForAsync();
        await page.Locator("#act-ReplaceLetter [name=reason]").FillAsync("投诉人更正了地址。");
        await page.Locator("#act-ReplaceLetter .submit .btn").Last.ClickAsync();
        await page.GetByText("新的文书已出具").WaitForAsync();
        (await page.Locator("#letters .chip").AllInnerTextsAsync()).ShouldBe(["系统未发送", "已被代替"]);
        await page.GetByText("查阅文书全文").First.WaitForAsync();
    }
}
