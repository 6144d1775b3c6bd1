using Deque.AxeCore.Playwright;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Journey;

/// <summary>The journey by people in a real browser. Its pictures are the README's: set MEDIATION_SCREENSHOTS to a folder to take them anew.</summary>
[OnEveryDatabase]
[Trait("Category", "Browser")]
public sealed class JourneyInBrowserTests
{
    private const string Password = "Mediation-2026!";

    [Fact]
    public async Task From_a_call_to_a_signed_off_agreement_and_the_report()
    {
        await using var server = await HostedServer.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await HeadlessChromium.LaunchAsync(playwright);
        var handler = await SignInAsync(chromium, server, "chenjing");

        // The handler registers by hotline; a wrong check digit is reported beside its field and nothing typed is lost.
        await handler.GotoAsync("/complaints/register");
        await handler.FillAsync("[name=phone]", "138 0013 6072");
        await handler.FillAsync("[name=complainantName]", "李淑华");
        await handler.FillAsync("[name=documentNumber]", "440103195903124523");
        await handler.FillAsync("[name=narrative]", "分期的时候没有说手续费，一共收了我三千两百八十。我要求全部退还，不退我就找记者曝光，再找12378。");
        await handler.FillAsync("[name=productCode]", "B02.2");
        await handler.FillAsync("[name=causeCode]", "C07");
        await handler.FillAsync("[name=demandCode]", "D01");
        await handler.FillAsync("[name=claimedAmount]", "3,280.00");
        await handler.GetByText("提到媒体", new() { Exact = true }).ClickAsync();
        await Pictures.TakeAsync(handler, "register");
        await handler.GetByRole(AriaRole.Button, new() { Name = "登记并开始办理" }).ClickAsync();
        await handler.Locator("[data-code='Core:IdentityNumber:CheckDigit']").WaitForAsync();
        (await handler.InputValueAsync("[name=narrative]")).ShouldContain("三千两百八十");
        await handler.FillAsync("[name=documentNumber]", "440103195903124522");
        await handler.GetByRole(AriaRole.Button, new() { Name = "登记并开始办理" }).ClickAsync();
        await handler.WaitForURLAsync("**/complaints/TS-*", new() { WaitUntil = WaitUntilState.Commit });
        var address = new Uri(handler.Url).AbsolutePath;
        (await handler.Locator("h1").InnerTextAsync()).ShouldContain("3,280.00");
        await handler.GetByText("重大").First.WaitForAsync();
        await AccessibleAsync(handler);
        (await handler.Locator(".holders .now").First.InnerTextAsync()).ShouldContain("承办 我", Case.Sensitive, "one press registers and begins");

        // The leader is told and accepts on a telephone, and sets a measure.
        var leader = await SignInAsync(chromium, server, "zhoumingyuan", width: 390);
        await leader.GotoAsync("/owned");
        await Pictures.TakeAsync(leader, "owned");
        await Wait.UntilAsync(async () =>
        {
            await leader.GotoAsync("/inbox");
            return await leader.Locator(".unread a", new() { HasText = "请您包案" }).CountAsync() > 0;
        });
        await WideEnoughAsync(leader);
        await leader.Locator(".unread a", new() { HasText = "请您包案" }).First.ClickAsync();
        await leader.WaitForURLAsync("**" + address, new() { WaitUntil = WaitUntilState.Commit });
        (await leader.Locator(".inbox-link .number").IsVisibleAsync()).ShouldBeFalse("what was opened is read");
        await leader.GetByRole(AriaRole.Button, new() { Name = "接受包案" }).First.ClickAsync();
        await leader.Locator("p.done").WaitForAsync();
        new Uri(leader.Url).AbsolutePath.ShouldBe(address, "whoever accepts comes to the case");
        await leader.WaitForFunctionAsync("() => document.activeElement.name === 'title'");
        await WideEnoughAsync(leader);

        // The handler proposes mediation, records the consent, pushes.
        await handler.GotoAsync(address + "?tab=mediation");
        await handler.GetByRole(AriaRole.Button, new() { Name = "申请调解" }).ClickAsync();
        await handler.GetByText("已选定调解组织").WaitForAsync();
        await handler.Locator("summary", new() { HasText = "记录单独同意" }).ClickAsync();
        await handler.SelectOptionAsync("[name=manner] >> visible=true", "RecordedCall");
        await handler.FillAsync("[name=proof] >> visible=true", "录音 0413");
        await handler.Locator("details[open] button", new() { HasText = "记录单独同意" }).ClickAsync();
        await handler.GetByText("同意已记录").WaitForAsync();
        await handler.GetByRole(AriaRole.Button, new() { Name = "推送到" }).ClickAsync();
        await handler.GetByText("已推送，对方已经收妥").WaitForAsync();

        // The body's staff accepts, appoints and schedules; the mediator records session and agreement.
        var staff = await SignInAsync(chromium, server, "liangyin");
        await staff.GotoAsync("/centre");
        await EventuallyAsync(staff, staff.GetByText("李*华"));
        await Pictures.TakeAsync(staff, "centre");
        await staff.Locator("table.list a").First.ClickAsync();
        await staff.GetByRole(AriaRole.Button, new() { Name = "受理", Exact = true }).ClickAsync();
        await staff.GetByText("已受理。").WaitForAsync();
        await staff.Locator("summary", new() { HasText = "指定调解员" }).ClickAsync();
        await staff.Locator("details[open] .pill").First.ClickAsync();
        await staff.Locator("details[open] button", new() { HasText = "指定调解员" }).ClickAsync();
        await staff.GetByText("已指定调解员。").WaitForAsync();
        await staff.Locator("summary", new() { HasText = "安排调解" }).ClickAsync();
        await staff.FillAsync(
            "[name=startsAt] >> visible=true",
            DateTimeOffset
                .UtcNow.ToOffset(TimeSpan.FromHours(8))
                .AddMinutes(2)
                .ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture)
        );
        await staff.SelectOptionAsync("[name=roomId] >> visible=true", new SelectOptionValue { Index = 1 });
        await staff.Locator("details[open] button", new() { HasText = "安排调解" }).ClickAsync();
        await staff.GetByText("已安排。").Or(staff.Locator("details[open] [name=confirmed]")).First.WaitForAsync();
        if (await staff.Locator("details[open] [name=confirmed]").CountAsync() > 0)
        {
            // The test runs at a time at which people seldom meet.
            await staff.Locator("details[open] [name=confirmed]").CheckAsync();
            await staff.Locator("details[open] button", new() { HasText = "安排调解" }).ClickAsync();
        }

        await staff.GetByText("已安排。").WaitForAsync();
        var deskCase = new Uri(staff.Url).AbsolutePath;

        await Wait.PastMidnightAsync();
        var mediator = await SignInAsync(chromium, server, "xuwen");
        await mediator.GotoAsync(deskCase);
        await mediator.Locator("summary", new() { HasText = "记录调解" }).ClickAsync();
        await mediator.GetByText("双方到场").ClickAsync();
        await mediator.FillAsync(
            "[name=heldAt]",
            DateTimeOffset
                .UtcNow.ToOffset(TimeSpan.FromHours(8))
                .AddMinutes(-2)
                .ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture)
        );
        await mediator.Locator("details[open] [name=minutes]").FillAsync("2");
        await mediator.FillAsync("[name=record]", "双方同意按告知不完整的部分退还。");
        await mediator.Locator("details[open] button", new() { HasText = "记录调解" }).ClickAsync();
        await mediator.GetByText("笔录已保存").WaitForAsync();
        await mediator.Locator("summary", new() { HasText = "记录结果" }).ClickAsync();
        await mediator.FillAsync("[name=amount]", "3,000.00");
        await mediator.FillAsync("[name=payWithinWorkingDays]", "5");
        await mediator.FillAsync("[name=payBy]", DateTime.UtcNow.AddDays(12).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await mediator.FillAsync("[name=facts]", "双方对手续费告知有争议。");
        await mediator.FillAsync("[name=terms]", "款项付清后再无纠纷。");
        await mediator.Locator("details[open] button", new() { HasText = "记录结果" }).ClickAsync();
        await mediator.GetByText("工作日数和付款日期只填一项。").First.WaitForAsync();
        await mediator.FillAsync("[name=payWithinWorkingDays]", "");
        await mediator.Locator("details[open] button", new() { HasText = "记录结果" }).ClickAsync();
        await mediator.GetByText("结果已记录").WaitForAsync();
        await mediator.GetByText("下载 PDF").First.WaitForAsync();

        // The handler sees it at once, decides and closes.
        await handler.GotoAsync(address);
        await handler.GetByText("达成调解协议").First.WaitForAsync();
        await Pictures.TakeAsync(handler, "case");
        await handler.Locator("summary", new() { HasText = "作出决定" }).ClickAsync();
        await handler.SelectOptionAsync("[name=outcome]", "SettledInMediation");
        await handler.FillAsync("[name=grantedAmount]", "3,000.00");
        await handler.FillAsync("[name=reasons]", "经调解达成协议，按协议退还。");
        await handler.Locator("details[open] button", new() { HasText = "作出决定" }).ClickAsync();
        await handler.GetByText("决定已作出").WaitForAsync();
        await handler.Locator("summary", new() { HasText = "已告知，办结" }).ClickAsync();
        await handler.GetByText("决定已作出").WaitForAsync(new() { State = WaitForSelectorState.Hidden }); // Old news once the next thing is begun.
        await handler.SelectOptionAsync("details[open] [name=notice]", "HandedOver");
        await handler.FillAsync("details[open] [name=noticeProof]", "签收单 0501");
        await handler.Locator("details[open] button", new() { HasText = "已告知，办结" }).ClickAsync();
        await handler.Locator("[role=status]", new() { HasText = "已办结" }).WaitForAsync();
        await handler.GetByText("待发送").First.WaitForAsync();

        // Compliance reads the figures and drills to the case.
        var compliance = await SignInAsync(chromium, server, "hegui");
        await compliance.GotoAsync("/reports");
        (await compliance.Locator(".tile", new() { HasText = "协议金额" }).Locator("b").InnerTextAsync()).ShouldBe("3,000.00");
        await AccessibleAsync(compliance);
        await compliance.Locator(".tile", new() { HasText = "投诉件数" }).Locator("b a").ClickAsync();
        await compliance.GetByText(address.Split('/')[^1]).First.WaitForAsync();
    }

    private static async Task<IPage> SignInAsync(IBrowser chromium, TestServer server, string user, int width = 1440)
    {
        var context = await chromium.NewContextAsync(
            new()
            {
                BaseURL = server.Address.ToString(),
                ViewportSize = new() { Width = width, Height = 900 },
                Locale = "zh-CN",
            }
        );
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout((float)Wait.Patience.TotalMilliseconds);
        await page.GotoAsync("/signin");
        await page.FillAsync("#userName", user);
        await page.FillAsync("#password", Password);
        await page.Locator(".signin button.main").ClickAsync();
        await page.Locator(".who").WaitForAsync();
        return page;
    }

    /// <summary>Delivery is quick, not instant: looks again until it is there.</summary>
    private static async Task EventuallyAsync(IPage page, ILocator wanted)
    {
        await Wait.UntilAsync(async () =>
        {
            await page.ReloadAsync();
            return await wanted.CountAsync() > 0;
        });
        await wanted.First.WaitForAsync();
    }

    private static async Task AccessibleAsync(IPage page)
    {
        var found = await page.RunAxe();
        found
            .Violations.Where(v => v.Impact is "critical" or "serious")
            .Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}")
            .ShouldBeEmpty();
    }

    private static async Task WideEnoughAsync(IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, "the page scrolls sideways");
}
