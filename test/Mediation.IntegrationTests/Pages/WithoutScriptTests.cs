using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Pages;

/// <summary>Everything works without a script: what it adds is comfort.</summary>
[OnServerDatabase]
[Trait("Category", "Browser")]
[Collection(DemoBrowserCollection.Name)]
public sealed class WithoutScriptTests(DemoBrowser demo)
{
    [Fact]
    public async Task A_handler_signs_in_mends_what_was_refused_registers_and_acts_on_the_case()
    {
        var page = await demo.SignedInAsync("chenjing", hasScript: false);
        await page.GotoAsync("/desk");
        await page.Locator("table.list .say a").First.WaitForAsync();
        await page.GotoAsync("/complaints/register");
        await page.FillAsync("[name=complainantName]", "钱无脚");
        await page.FillAsync("[name=phone]", "12");
        await page.FillAsync("[name=narrative]", "没有脚本的电脑上登记：年费没有退。");
        await page.FillAsync("[name=productCode]", "B02.2");
        await page.FillAsync("[name=causeCode]", "C07");
        await page.FillAsync("[name=demandCode]", "D01");
        var register = page.Locator("main form .submit .btn.main");
        await page.PressAsync("[name=complainantName]", "Enter");
        await page.Locator("[role=alert]").First.WaitForAsync();
        (await page.InputValueAsync("[name=narrative]")).ShouldBe("没有脚本的电脑上登记：年费没有退。");
        (await page.InputValueAsync("[name=complainantName]")).ShouldBe("钱无脚");
        await page.FillAsync("[name=phone]", "13800137755");
        await register.ClickAsync();
        await page.WaitForURLAsync("**/complaints/TS-*", new() { WaitUntil = WaitUntilState.Commit });

        await page.Locator("summary", new() { HasText = "记录联系" }).ClickAsync();
        await page.Locator("details[open].act [name=text]").FillAsync("已致电，请客户提供账单。");
        await page.Locator("details[open].act .submit button:not([data-cancel])").First.ClickAsync();
        await page.Locator("p.done, [role=alert]").First.WaitForAsync();
        await page.GotoAsync("/complaints?search=" + Uri.EscapeDataString("没有脚本的电脑"));
        await page.Locator("#list").GetByText("没有脚本").First.WaitForAsync();
    }
}
