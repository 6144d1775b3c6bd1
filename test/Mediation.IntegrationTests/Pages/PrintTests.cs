using Mediation.Core.Anchors;
using Mediation.IntegrationTests.Databases;
using UglyToad.PdfPig;

namespace Mediation.IntegrationTests.Pages;

/// <summary>A case and a report on A4.</summary>
[OnServerDatabase]
[Trait("Category", "Browser")]
[Collection(DemoBrowserCollection.Name)]
public sealed class PrintTests(DemoBrowser demo)
{
    [Fact]
    public async Task A_case_is_printed_without_the_frame_with_its_folds_open_and_dark_on_light_at_night_too()
    {
        var page = await demo.SignedInAsync("chenjing");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.GotoAsync("/desk");
        await page.Locator("table.list .say a[href^='/complaints/']").First.ClickAsync();
        await page.Locator(".clock").First.WaitForAsync();
        var words = await WordsAsync(page);
        words.ShouldContain(new Uri(page.Url).AbsolutePath.Split('/')[^1]);
        words.ShouldContain("收到当日不计", customMessage: "how the date came about is folded on the screen");
        words.ShouldNotContain("我的工作台");
        words.ShouldNotContain("登记投诉N");
        words.ShouldNotContain("查看完整信息");
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.sheet')).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color")).ShouldBe("rgb(0, 0, 0)");
        (await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('button, .btn')].some(b => b.checkVisibility())")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_report_is_printed_with_its_period_and_its_formulas_and_folds_up_again()
    {
        var page = await demo.SignedInAsync("hegui");
        await page.GotoAsync("/reports");
        var words = await WordsAsync(page);
        words.ShouldContain("投诉件数");
        words.ShouldNotContain("导出 XLSX");
        (await page.Locator("details[open]").CountAsync()).ShouldBe(0);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("input[name=from]").IsVisibleAsync()).ShouldBeTrue("a report without its period says nothing");
    }

    [Fact]
    public async Task The_receipt_is_one_page_of_paper_in_both_languages_and_its_pages_fit_a_telephone()
    {
        var key = ((HostedServer)demo.Server).Services.GetRequiredService<AnchorKey>();
        if (!key.Exists)
        {
            key.Make();
        }

        var page = await demo.SignedInAsync("chenjing", width: 390);
        await page.GotoAsync("/complaints");
        var number = (await page.Locator("table.list .say a").First.GetAttributeAsync("href"))!.Split('/')[^1];
        foreach (var language in new[] { "zh-CN", "en" })
        {
            await demo.SetLanguageAsync(page, language);
            foreach (var path in new[] { $"/complaints/{number}/receipt", "/receipts/verify" })
            {
                await page.GotoAsync(path);
                await DemoBrowser.ShouldFitAsync(page, $"{path} in {language}");
                await DemoBrowser.ShouldBeAccessibleAsync(page, $"{path} in {language}");
            }

            await page.GotoAsync($"/complaints/{number}/receipt");
            using var pdf = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));
            pdf.NumberOfPages.ShouldBe(1, language);
            pdf.GetPage(1).Text.ShouldContain(number);
        }
    }

    /// <summary>The printed page as text, without spaces: where they fall is the font's business, as are the radicals it writes some characters with.</summary>
    private static async Task<string> WordsAsync(IPage page)
    {
        using var pdf = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        pdf.GetPage(1).Width.ShouldBe(595, 2);
        return string.Concat(pdf.GetPages().Select(p => p.Text))
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("\0", "", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormKC);
    }
}
