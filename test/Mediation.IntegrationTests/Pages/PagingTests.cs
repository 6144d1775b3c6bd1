using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Pages;

/// <summary>Leafing through a list in the browser: there and back, each time at the head of the list.</summary>
[OnServerDatabase]
[Trait("Category", "Browser")]
[Collection(DemoBrowserCollection.Name)]
public sealed class PagingTests(DemoBrowser demo)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task The_next_page_begins_at_its_head_and_the_way_back_leads_to_the_same_rows(int width)
    {
        var page = await demo.SignedInAsync("hegui", width);
        await page.GotoAsync("/complaints?open=both");
        var first = await FirstAsync(page);
        (await page.Locator(".pager").InnerTextAsync()).ShouldContain("第 1–50 条");
        await page.Locator("a[rel=next]").ClickAsync();
        await page.GetByText("第 51–100 条").First.WaitForAsync();
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("list");
        var top = await page.EvaluateAsync<double>("document.getElementById('list').getBoundingClientRect().top");
        top.ShouldBeInRange(0, 400, "the head of the list is in sight, under the bar that stays");
        (await FirstAsync(page)).ShouldNotBe(first);
        await page.Locator("a[rel=prev]").ClickAsync();
        await page.GetByText("第 1–50 条").First.WaitForAsync();
        (await FirstAsync(page)).ShouldBe(first);
        (await page.Locator("a[rel=prev]").CountAsync()).ShouldBe(0);
        (await page.EvaluateAsync<double>("document.getElementById('list').getBoundingClientRect().top")).ShouldBeInRange(0, 400);
    }

    private static async Task<string?> FirstAsync(IPage page) => await page.Locator("table.list .say a").First.GetAttributeAsync("href");
}
