namespace Mediation.IntegrationTests.Pages;

/// <summary>Where the hand is: the open form, its main button, its way back, and the place on the page afterwards.</summary>
[Trait("Category", "Browser")]
[Collection(DemoBrowserCollection.Name)]
public sealed class OpenFormTests(DemoBrowser demo)
{
    private const string MainButtons = """
        () => [...document.querySelectorAll('.btn')]
            .filter(b => b.checkVisibility())
            .filter(b => getComputedStyle(b).backgroundColor === getComputedStyle(document.querySelector('.brand i')).backgroundColor)
            .map(b => b.textContent.trim())
        """;

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task A_form_opened_on_a_tab_has_the_main_button_and_its_heading_keeps_its_padding(int width)
    {
        var page = await CaseAsync("chenjing", width);
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "?tab=ownership");
        var heading = page.Locator(".tabbed details.act > summary", new() { HasText = "重新评定风险" });
        var padding = await heading.EvaluateAsync<string>("s => getComputedStyle(s).paddingLeft");
        await heading.ClickAsync();
        (await page.EvaluateAsync<string[]>(MainButtons)).ShouldBe(["重新评定风险"]);
        (await heading.EvaluateAsync<string>("s => getComputedStyle(s).paddingLeft")).ShouldBe(padding);
    }

    [Fact]
    public async Task Escape_folds_a_form_and_keeps_its_words_and_cancel_forgets_them()
    {
        var page = await CaseAsync("chenjing");
        var contact = page.Locator("summary", new() { HasText = "记录联系" });
        await contact.ClickAsync();
        await page.FillAsync("details[open] textarea[name=text]", "刚说到一半");
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator("details.act[open]").CountAsync()).ShouldBe(0);
        (await page.EvaluateAsync<string>("document.activeElement.textContent.trim()")).ShouldBe("记录联系");
        await contact.ClickAsync();
        (await page.InputValueAsync("details[open] textarea[name=text]")).ShouldBe("刚说到一半");
        await page.Locator("details[open] [data-cancel]").ClickAsync();
        (await page.Locator("details.act[open]").CountAsync()).ShouldBe(0);
        await contact.ClickAsync();
        (await page.InputValueAsync("details[open] textarea[name=text]")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_typed_and_not_sent_is_asked_about_before_the_page_is_left()
    {
        var page = await CaseAsync("chenjing");
        List<string> asked = [];
        var leave = false;
        page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Message);
            await (leave ? dialog.AcceptAsync() : dialog.DismissAsync());
        };
        await page.Locator("summary", new() { HasText = "记录联系" }).ClickAsync();
        await page.FillAsync("details[open] textarea[name=text]", "刚说到一半");
        await page.Locator(".tabs a:not(.on)").First.ClickAsync();
        asked.ShouldHaveSingleItem().ShouldContain("还没有提交");
        (await page.InputValueAsync("details[open] textarea[name=text]")).ShouldBe("刚说到一半");
        page.Url.ShouldNotContain("tab=");

        leave = true;
        await page.Locator(".tabs a:not(.on)").First.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("tab=", StringComparison.Ordinal));
        asked.Count.ShouldBe(2);
        await page.GoBackAsync();
        await page.Locator("summary", new() { HasText = "记录联系" }).ClickAsync();
        await page.Locator(".tabs a:not(.on)").First.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("tab=", StringComparison.Ordinal));
        asked.Count.ShouldBe(2, "nothing was typed");
    }

    [Fact]
    public async Task Escape_leaves_a_form_that_stands_open_as_its_cancel_does()
    {
        var page = await CaseAsync("chenjing");
        var address = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(address + "?tab=mediation");
        await page.FocusAsync("[name=choiceReason]");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForFunctionAsync("() => !location.search.includes('tab=')");
        new Uri(page.Url).AbsolutePath.ShouldBe(address);
    }

    [Fact]
    public async Task An_opened_form_looks_the_same_whether_or_not_its_button_was_the_main_one()
    {
        var page = await CaseAsync("chenjing");
        const string looks = "s => { const c = getComputedStyle(s); return c.backgroundColor + c.color + c.fontWeight; }";
        List<string> seen = [];
        foreach (var words in new[] { "作出决定", "记录联系" })
        {
            var heading = page.Locator("#next details.act > summary", new() { HasText = words }).First;
            await heading.ClickAsync();
            await page.Mouse.MoveAsync(0, 0);
            await page.Locator("#next details.act[open] textarea").First.FocusAsync();
            seen.Add(await heading.EvaluateAsync<string>(looks));
        }

        seen.Distinct(StringComparer.Ordinal).Count().ShouldBe(1, string.Join(" | ", seen));
    }

    [Fact]
    public async Task Every_folded_form_has_a_cancel()
    {
        var page = await CaseAsync("luoyan", view: "All");
        foreach (var tab in new[] { "", "?tab=ownership", "?tab=mediation" })
        {
            await page.GotoAsync(new Uri(page.Url).AbsolutePath + tab);
            (await page.EvaluateAsync<int>("() => document.querySelectorAll('details.act form:not(:has([data-cancel]))').length")).ShouldBe(0, tab);
        }
    }

    [Fact]
    public async Task Nothing_that_is_typed_is_kept_in_the_browser()
    {
        var page = await CaseAsync("chenjing");
        await page.GotoAsync("/complaints/register");
        await page.FillAsync("[name=complainantName]", "李淑华");
        await page.FillAsync("[name=documentNumber]", "440103195903124522");
        await page.GotoAsync("/desk");
        (await page.EvaluateAsync<string>("() => JSON.stringify(sessionStorage) + JSON.stringify(localStorage)")).ShouldNotContain("440103195903124522");
        await page.GotoAsync("/complaints/register");
        (await page.InputValueAsync("[name=documentNumber]")).ShouldBeEmpty("the form for the next caller is empty");
    }

    [Fact]
    public async Task After_saving_the_page_stays_where_it_was_and_says_what_was_done()
    {
        var page = await CaseAsync("chenjing", 390);
        await page.Locator("summary", new() { HasText = "记录联系" }).ClickAsync();
        await page.SelectOptionAsync("details[open] [name=manner]", "Phone");
        await page.SelectOptionAsync("details[open] [name=direction]", "ToComplainant");
        await page.FillAsync("details[open] textarea[name=text]", "回电说明进展。");
        var before = await page.EvaluateAsync<double>("scrollY");
        before.ShouldBeGreaterThan(100, "the form is down the page");
        await page.Locator("details[open] .submit .btn.main").ClickAsync();
        await page.Locator(".done").WaitForAsync();
        await page.WaitForFunctionAsync("() => scrollY > 100");
        (
            await page.EvaluateAsync<bool>(
                "() => { const r = document.querySelector('.done').getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight; }"
            )
        ).ShouldBeTrue("what was done is in sight");
    }

    [Fact]
    public async Task On_a_telephone_the_acts_are_as_wide_as_their_card_and_the_story_stands_before_the_facts()
    {
        var page = await CaseAsync("chenjing", 390);
        (
            await page.EvaluateAsync<double[]>(
                "() => [...document.querySelectorAll('#next .acts .btn')].filter(b => b.checkVisibility()).map(b => b.getBoundingClientRect().width)"
            )
        ).ShouldAllBe(width => width > 300);
        (
            await page.EvaluateAsync<double[]>(
                "() => ['.clock', '#next', '.tabs', '.history', '.case aside'].map(s => document.querySelector(s).getBoundingClientRect().top)"
            )
        ).ShouldBeInOrder();
    }

    [Fact]
    public async Task The_open_tab_is_announced_and_in_sight_and_the_skip_link_moves_the_focus()
    {
        var page = await CaseAsync("chenjing", 390);
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "?tab=mediation");
        var tab = page.Locator(".tabs [aria-current=page]");
        (await tab.InnerTextAsync()).ShouldBe("调解");
        (await tab.EvaluateAsync<bool>("a => { const r = a.getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth; }")).ShouldBeTrue();
        await page.Locator("a.skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("content");
    }

    [Fact]
    public async Task The_whole_case_is_drawn_for_print_with_the_date_of_print()
    {
        using var person = await Person.SignedInAsync(demo.Server.Address, "chenjing");
        var page = await CaseAsync("chenjing");
        var print = await person.OpenAsync(new Uri(page.Url).AbsolutePath + "?print=all");
        print.ShouldSatisfyAllConditions(
            h => h.ShouldContain("class=\"history\""),
            h => h.ShouldContain("还没有材料"),
            h => h.ShouldMatch("print-only[^>]*>\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2} 打印，陈静")
        );
    }

    /// <summary>A case that its handler has in hand; a supervisor finds it among all.</summary>
    private async Task<IPage> CaseAsync(string user, int width = 1440, string view = "Mine")
    {
        var page = await demo.SignedInAsync(user, width);
        await page.GotoAsync($"/desk?view={view}");
        await page.Locator("table.list .say a", new() { HasText = "查清事实，作出决定" }).First.ClickAsync();
        await page.Locator("#next").WaitForAsync();
        return page;
    }
}
