using System.Diagnostics;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A complaint is taken in with a caller on the telephone, by the keyboard alone; what is typed is kept by itself.</summary>
[Trait("Category", "Browser")]
[Collection(DemoBrowserCollection.Name)]
public sealed class QuickFormInBrowserTests(DemoBrowser demo, ITestOutputHelper output)
{
    private const string Register = "/complaints/register";

    [Fact]
    public async Task By_keyboard_alone_under_a_minute_with_the_caller_known_the_same_matter_shown_and_a_classification_taken()
    {
        var page = await demo.SignedInAsync("chenjing");
        await RegisterAsync(page, "13912340987", "办信用卡分期的时候没有说有手续费，要求退还手续费。");

        // What other tests began with the same person stays.
        await page.GotoAsync(Register);
        var drafts = await page.Locator("#drafts a").CountAsync();
        await page.GotoAsync("/desk");
        var watch = Stopwatch.StartNew();
        await page.Keyboard.PressAsync("n");
        await FocusedAsync(page, "phone");
        await page.Keyboard.TypeAsync("139 1234 0987");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("欧阳若曦");
        await page.Keyboard.PressAsync("Alt+s");
        await FocusedAsync(page, "narrative");
        await page.Keyboard.TypeAsync("上次说过了，办信用卡分期没有说有手续费，要求退还手续费，三千两百八十。");
        await page.Locator("#caller-line", new() { HasText = "可能是同一件事" }).WaitForAsync();
        await page.Locator("#suggested .pill", new() { HasText = "信用卡 › 定价收费" }).WaitForAsync();
        await page.Locator("#draft-state", new() { HasText = "草稿已存" }).WaitForAsync();
        await page.Keyboard.PressAsync("Alt+g");
        await FocusedAsync(page, "demandCode");
        (await page.InputValueAsync("[name=causeCode]")).ShouldStartWith("C07");
        await page.Keyboard.TypeAsync("D01");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("3280");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync("**/complaints/TS-*");
        output.WriteLine($"From the desk to the case in {watch.Elapsed.TotalSeconds:0.0} s, nothing typed by hand.");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("3,280.00");
        await page.GotoAsync(Register);
        (await page.Locator("#drafts a").CountAsync()).ShouldBe(drafts, "the draft went with the registration");
    }

    [Fact]
    public async Task What_was_typed_is_there_on_another_machine_and_of_two_windows_the_later_says_so()
    {
        var first = await demo.SignedInAsync("hemin");
        await first.GotoAsync(Register);
        await first.FillAsync("[name=phone]", "1391234");
        await first.FillAsync("[name=narrative]", "话还没有说完");
        await first.Locator("#draft-state", new() { HasText = "草稿已存" }).WaitForAsync();
        var second = await demo.SignedInAsync("hemin");
        await second.GotoAsync(Register);
        await second.Locator("#drafts a").First.ClickAsync();
        await second.WaitForFunctionAsync("() => document.querySelector('[name=narrative]').value === '话还没有说完'");
        (await second.InputValueAsync("[name=phone]")).ShouldBe("1391234", "half a number is kept as it is");

        await first.Locator("[name=narrative]").PressSequentiallyAsync("，又说了一句");
        await first.WaitForFunctionAsync("() => Number(document.getElementById('draft-seen').value) > 1");
        await second.Locator("[name=narrative]").PressSequentiallyAsync("，换了一个人写");
        await second.Locator("#draft-state", new() { HasText = "另存了一份" }).WaitForAsync();
        await DemoBrowser.ShouldBeAccessibleAsync(second, "a resumed draft");
        await first.GotoAsync(Register);
        (await first.Locator("#drafts a").AllInnerTextsAsync()).Count.ShouldBe(2);
        for (var left = 2; left > 0; left--)
        {
            await first.GetByRole(AriaRole.Button, new() { Name = "丢弃" }).First.ClickAsync();
            await first.WaitForFunctionAsync($"() => document.querySelectorAll('#drafts a').length === {left - 1}");
        }
    }

    private static async Task RegisterAsync(IPage page, string phone, string narrative)
    {
        await page.GotoAsync(Register);
        await page.FillAsync("[name=phone]", phone);
        await page.FillAsync("[name=complainantName]", "欧阳若曦");
        await page.FillAsync("[name=narrative]", narrative);
        await page.FillAsync("[name=productCode]", "信用卡");
        await page.FillAsync("[name=causeCode]", "C07");
        await page.FillAsync("[name=demandCode]", "D01");
        await page.FocusAsync("[name=claimedAmount]");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync("**/complaints/TS-*");
    }

    private static Task<IJSHandle> FocusedAsync(IPage page, string field) => page.WaitForFunctionAsync($"() => document.activeElement.name === '{field}'");
}
