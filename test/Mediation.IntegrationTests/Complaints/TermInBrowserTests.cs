using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>People record a forward, answer it, extend, stop and restart a limit at the page of the case.</summary>
[OnServerDatabase]
[Trait("Category", "Browser")]
public sealed class TermInBrowserTests
{
    private const string Password = "Mediation-2026!";

    [Fact]
    public async Task From_a_regulator_s_forward_to_its_answer_with_more_time_a_pause_and_new_facts()
    {
        await using var server = await HostedServer.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await HeadlessChromium.LaunchAsync(playwright);
        var handler = await SignInAsync(chromium, server, "chenjing");

        // Registered over the channel of a regulator: what it forwarded is asked for there, and nowhere else.
        await handler.GotoAsync("/complaints/register");
        (await handler.Locator("[name=regulator]").IsVisibleAsync()).ShouldBeFalse();
        await handler.GetByText("监管转办", new() { Exact = true }).ClickAsync();
        await handler.FillAsync("[name=narrative]", "分期的时候没有说手续费，要求退还。");
        await handler.FillAsync("[name=productCode]", "B02.2");
        await handler.FillAsync("[name=causeCode]", "C07");
        await handler.FillAsync("[name=demandCode]", "D07");
        await handler.GetByRole(AriaRole.Button, new() { Name = "登记并开始办理" }).ClickAsync();
        await handler.Locator("#regulator-say, [data-code='Core:Required']").First.WaitForAsync();
        await handler.SelectOptionAsync("[name=regulator]", "NFRA");
        await handler.FillAsync("[name=regulatorReference]", "转办〔2026〕9号");
        await handler.FillAsync("[name=forwardedAt]", Local(TimeSpan.FromMinutes(-5)));
        await handler.GetByRole(AriaRole.Button, new() { Name = "登记并开始办理" }).ClickAsync();
        await handler.WaitForURLAsync("**/complaints/TS-*");
        var address = new Uri(handler.Url).AbsolutePath;
        (await handler.Locator("section.clock").CountAsync()).ShouldBe(2, "each legal clock is shown, with its own explanation");
        (await handler.Locator("section.clock details.why").CountAsync()).ShouldBe(2);

        // The regulator is answered while the complainant still waits.
        await ActAsync(handler, "已答复监管机构", ("answer", "已核实，处理意见附后。"), ("answerProof", "回执 0413"));
        await handler.GetByText("对监管机构的答复已登记").WaitForAsync();

        // 15 to 30 days by the handler, 30 to 60 by the leader above.
        await SelectAndActAsync(handler, "延期", "step", "0", ("reason", "需要调取外部材料。"));
        await handler.GetByText("延期已登记").WaitForAsync();
        await SelectAndActAsync(handler, "延期", "step", "0", ("reason", "等待公安机关结论。"));
        await handler.GetByText("已提交，等待审批。").WaitForAsync();
        var leader = await SignInAsync(chromium, server, "liangjun");
        await leader.GotoAsync(address);
        await leader.GetByText("审批陈静的延期申请").First.WaitForAsync();
        await ActAsync(leader, "批准延期");
        await leader.GetByText("延期已批准").First.WaitForAsync();

        // An appraisal stops the clock, its report lets it run on, new facts let it run anew.
        await handler.GotoAsync(address);
        await ActAsync(handler, "停表（鉴定等）", ("proof", "委托书 7"));
        await handler.GetByText("停表中").First.WaitForAsync();
        await ActAsync(handler, "恢复计时", ("proof", "报告 7"));
        await handler.GetByText("计时已恢复").WaitForAsync();
        await ActAsync(handler, "有新的事实和理由，重新计算", ("newFacts", "提交了新的通话录音。"), ("proof", "录音 0501"));
        await handler.GetByText("期限已重新计算").WaitForAsync();
    }

    private static string Local(TimeSpan fromNow) =>
        DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).Add(fromNow).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static Task ActAsync(IPage page, string act, params (string Name, string Value)[] fields) => SelectAndActAsync(page, act, null, "", fields);

    private static async Task SelectAndActAsync(IPage page, string act, string? select, string choice, params (string Name, string Value)[] fields)
    {
        var summary = page.Locator(
            "summary",
            new() { HasTextRegex = new($"^\\s*{System.Text.RegularExpressions.Regex.Escape(act)}\\s*$", default, TimeSpan.FromSeconds(10)) }
        ).First;
        var form = page.Locator("details.act", new() { Has = summary }).First;
        await summary.PressAsync();
        if (select is not null)
        {
            await form.Locator($"[name={select}]").SelectOptionAsync(choice);
        }

        foreach (var (name, value) in fields)
        {
            await form.Locator($"[name={name}]").FillAsync(value);
        }

        await form.GetByRole(AriaRole.Button, new() { Name = act }).Last.ClickAsync();
    }

    private static async Task<IPage> SignInAsync(IBrowser chromium, HostedServer server, string userName)
    {
        var context = await chromium.NewContextAsync(
            new()
            {
                BaseURL = server.Address.ToString(),
                ViewportSize = new() { Width = 1440, Height = 900 },
                Locale = "zh-CN",
            }
        );
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout((float)Wait.Patience.TotalMilliseconds);
        await page.GotoAsync("/signin");
        await page.FillAsync("#userName", userName);
        await page.FillAsync("#password", Password);
        await page.Locator(".signin button.main").ClickAsync();
        await page.Locator(".who").WaitForAsync();
        return page;
    }
}
