using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Pages;

/// <summary>A refused form leads the person to what is to be mended.</summary>
[OnServerDatabase]
[Trait("Category", "Browser")]
[Collection(DemoBrowserCollection.Name)]
public sealed class RefusedInBrowserTests(DemoBrowser demo)
{
    [Fact]
    public async Task The_first_refused_field_has_the_focus_and_the_summary_leads_to_each()
    {
        var page = await demo.SignedInAsync("chenjing");
        await page.GotoAsync("/complaints/register");
        await page.FillAsync("[name=phone]", "12");
        await page.FillAsync("[name=documentNumber]", "440103195903124523");
        await page.FillAsync("[name=narrative]", "年费没有退。");
        await page.Locator("main form .submit .btn.main").ClickAsync();
        var summary = page.Locator("[role=alert]");
        await summary.WaitForAsync();
        (await FocusedAsync(page)).ShouldBe("phone");
        (await page.InputValueAsync("[name=narrative]")).ShouldBe("年费没有退。");
        (await summary.InnerTextAsync()).ShouldNotContain("Core:", Case.Sensitive, "a code is for machines");
        await summary.GetByRole(AriaRole.Link, new() { Name = "证件号码" }).ClickAsync();
        (await FocusedAsync(page)).ShouldBe("documentNumber");
        (await page.InputValueAsync("[name=narrative]")).ShouldBe("年费没有退。", "the way to the field loses nothing");
        await DemoBrowser.ShouldBeAccessibleAsync(page, "a refused form");
    }

    [Fact]
    public async Task What_was_done_before_is_not_shown_again_beside_a_refusal()
    {
        var page = await demo.SignedInAsync("chenjing");
        await page.GotoAsync("/desk");
        var path = await page.Locator("table.list .say a", new() { HasText = "作出决定" }).First.GetAttributeAsync("href");
        await page.GotoAsync(path + (path!.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "done=AssignComplaint");
        await page.GetByText("已由您承办。").WaitForAsync();
        await page.Locator("summary", new() { HasText = "记录联系" }).ClickAsync();
        await page.EvaluateAsync("history.replaceState(null, '', location.pathname + '?done=AssignComplaint')");
        await page.Locator("details[open].act .submit button:not([data-cancel])").First.ClickAsync();
        await page.Locator("[role=alert]").WaitForAsync();
        (await page.GetByText("已由您承办。").CountAsync()).ShouldBe(0);
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.getAttribute('name')");
}
