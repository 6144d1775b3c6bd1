using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Pages;

/// <summary>What holds for every page of the menu, whoever reads it: on a telephone, by day and by night, in both languages.</summary>
[Trait("Category", "Browser")]
[Collection(DemoBrowserCollection.Name)]
public sealed class EveryPageTests(DemoBrowser demo)
{
    private const int Telephone = 390;

    /// <summary>A page that a server database serves has the same words and colours: there each is opened once, on a telephone.</summary>
    private static bool LooksClosely => TestDatabase.Default == DatabaseProvider.Sqlite;

    /// <summary>Things to press that are smaller than a finger. Words within a sentence are exempt, as WCAG 2.5.8 has it.</summary>
    private const string TooSmall = """
        () => [...document.querySelectorAll('.btn, .seg, .pick a, .pill, .linklike, .nav a, .top input, .filters select, .filters input')]
            .concat([...document.querySelectorAll('summary, .submit button')])
            .filter(el => el.checkVisibility({ visibilityProperty: true }) && el.getBoundingClientRect().height < 44)
            .map(el => el.outerHTML.slice(0, 90) + ' ' + el.getBoundingClientRect().height)
        """;

    /// <summary>What axe can tell one page from another by: its place, and the kinds of elements it is made of.</summary>
    private const string Shape = """
        () => location.pathname.replace(/[0-9]+|[0-9a-f-]{36}/g, '#') + ' ' +
            [...new Set([...document.querySelectorAll('main *')]
                .map(el => el.tagName + '.' + ['class', 'type', 'role'].map(name => el.getAttribute(name)).join('.')))].sort().join(' ')
        """;

    [OnEveryDatabase]
    [Theory]
    [InlineData("chenjing")]
    [InlineData("luoyan")]
    [InlineData("zhoumingyuan")]
    [InlineData("hegui")]
    [InlineData("liangyin")]
    [InlineData("xuwen")]
    [InlineData("admin")]
    public async Task Every_page_of_the_menu_fits_a_telephone_in_both_languages_and_is_accessible_by_day_and_night(string user)
    {
        var page = await demo.SignedInAsync(user, Telephone);
        foreach (var path in await PathsOfAsync(page))
        {
            var what = $"{path} of {user}";
            await OpenFittingAsync(page, path, what);

            // A page that another user sees just so has been looked at, and the words change nothing for axe.
            if (!LooksClosely || !demo.IsNew(await page.EvaluateAsync<string>(Shape)))
            {
                continue;
            }

            await DemoBrowser.ShouldBeAccessibleAsync(page, $"{what} by day");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await DemoBrowser.ShouldBeAccessibleAsync(page, $"{what} by night");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await demo.SetLanguageAsync(page, "en");
            await OpenFittingAsync(page, path, $"{what}, in English");
            await demo.SetLanguageAsync(page, "zh-CN");
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_sign_in_page_fits_a_telephone_and_is_accessible(ColorScheme scheme)
    {
        var page = await demo.OpenAsync(Telephone, scheme);
        await page.GotoAsync("/signin");
        await DemoBrowser.ShouldFitAsync(page, "the sign-in page");
        (await page.EvaluateAsync<string[]>(TooSmall)).ShouldBeEmpty();
        await DemoBrowser.ShouldBeAccessibleAsync(page, "the sign-in page");
    }

    [Fact]
    public async Task Language_and_look_are_two_taps_away_on_a_telephone_and_the_browser_s_own_parts_follow_the_look()
    {
        var page = await demo.SignedInAsync("chenjing", Telephone);
        await page.Locator(".menu > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "深色" }).ClickAsync();
        await page.Locator("html[data-theme=dark]").WaitForAsync();
        await page.WaitForFunctionAsync("getComputedStyle(document.documentElement).colorScheme === 'dark'");
        await page.Locator(".menu > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await page.Locator("html[lang=en]").WaitForAsync();
        await page.Locator(".menu > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).WaitForAsync();
    }

    [Fact]
    public async Task A_case_has_one_primary_button_also_when_a_form_is_opened()
    {
        const string primaries = """
            () => [...document.querySelectorAll('.btn')]
                .filter(b => b.checkVisibility())
                .filter(b => getComputedStyle(b).backgroundColor === getComputedStyle(document.querySelector('.brand i')).backgroundColor)
                .map(b => b.textContent.trim())
            """;
        var page = await demo.SignedInAsync("chenjing");
        await page.GotoAsync("/desk?view=Mine");
        await page.Locator("table.list .say a", new() { HasText = "查清事实，作出决定" }).First.ClickAsync();
        await page.Locator(".next").First.WaitForAsync();
        (await page.EvaluateAsync<string[]>(primaries)).ShouldHaveSingleItem();
        foreach (var form in new[] { "记录联系", "添加材料" })
        {
            await page.Locator("summary", new() { HasText = form }).ClickAsync();
            (await page.EvaluateAsync<string[]>(primaries)).ShouldBe([form]);
        }

        (await page.Locator("details.act[open]").CountAsync()).ShouldBe(1, "the one before is folded");
        foreach (var tab in await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.tabs a:not(.on)')].map(a => a.getAttribute('href'))"))
        {
            await page.GotoAsync(tab);
            (await page.EvaluateAsync<string[]>(primaries)).ShouldHaveSingleItem(tab);
        }
    }

    [Fact]
    public async Task On_a_telephone_a_case_shows_what_is_due_then_the_next_step_then_the_story_and_then_whom_and_what_it_is_about()
    {
        var page = await demo.SignedInAsync("chenjing", Telephone);
        await page.GotoAsync("/desk?view=Mine");
        await page.Locator("table.list .say a", new() { HasText = "查清事实，作出决定" }).First.ClickAsync();
        await page.Locator(".next").First.WaitForAsync();
        var tops = await page.EvaluateAsync<double[]>(
            "() => ['.clock', '.next', '.tabs', '.history', '.case aside', '.prose.brief'].map(s => document.querySelector(s).getBoundingClientRect().top)"
        );
        tops.ShouldBeInOrder();
        (await page.EvaluateAsync<double>("scrollY")).ShouldBe(0, "it begins at its head");
    }

    [Fact]
    public async Task On_a_telephone_a_line_of_the_list_is_a_card_with_its_words_and_opens_wherever_it_is_touched()
    {
        var page = await demo.SignedInAsync("luoyan", Telephone);
        await page.GotoAsync("/complaints");
        var card = page.Locator("table.list tbody tr").First;
        (await card.EvaluateAsync<string>("tr => getComputedStyle(tr.querySelector('td[data-label]'), '::before').content")).ShouldContain("当事人");
        var box = (await card.BoundingBoxAsync())!;
        box.Width.ShouldBeLessThanOrEqualTo(Telephone);
        await page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + box.Height - 6);
        await page.Locator(".clock").First.WaitForAsync();
        new Uri(page.Url).AbsolutePath.ShouldStartWith("/complaints/TS-");
    }

    [Theory]
    [InlineData("chenjing", 1440)]
    [InlineData("chenjing", Telephone)]
    [InlineData("hegui", 1440)]
    [InlineData("hegui", Telephone)]
    public async Task Nothing_jumps_while_a_page_loads(string user, int width)
    {
        var page = await demo.SignedInAsync(user, width);
        foreach (var path in await PathsOfAsync(page))
        {
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            (
                await page.EvaluateAsync<double>(
                    """
                    () => new Promise(done => {
                        let moved = 0;
                        new PerformanceObserver(seen => { for (const shift of seen.getEntries()) moved += shift.value; })
                            .observe({ type: 'layout-shift', buffered: true });
                        requestAnimationFrame(() => setTimeout(() => done(moved), 50));
                    })
                    """
                )
            ).ShouldBeLessThanOrEqualTo(0.05, path);
            if (path is "/desk" or "/reports" && width > Telephone)
            {
                await Pictures.TakeAsync(page, path[1..]);
            }
        }
    }

    [Fact]
    public async Task The_question_mark_shows_the_keys_and_they_do_what_it_says()
    {
        var page = await demo.SignedInAsync("chenjing");
        await page.GotoAsync("/desk");
        await page.Keyboard.PressAsync("?");
        var keys = page.GetByRole(AriaRole.Dialog, new() { Name = "快捷键" });
        await keys.WaitForAsync();
        (await keys.InnerTextAsync()).ShouldContain("登记投诉");
        await DemoBrowser.ShouldBeAccessibleAsync(page, "the keys");
        await page.Keyboard.PressAsync("Escape");
        await keys.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await page.Keyboard.PressAsync("/");
        (await page.EvaluateAsync<bool>("document.activeElement.matches('.top input[type=search]')")).ShouldBeTrue();
        await page.Keyboard.TypeAsync("?");
        (await keys.IsVisibleAsync()).ShouldBeFalse("who types a question mark wants a question mark");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        // The first row of the desk: a risk event where one is open, else a case.
        await page.WaitForURLAsync(url => url.Contains("/complaints/TS-", StringComparison.Ordinal) || url.Contains("/risk-events/", StringComparison.Ordinal));
    }

    private static async Task OpenFittingAsync(IPage page, string path, string what)
    {
        await page.GotoAsync(path);
        await DemoBrowser.ShouldFitAsync(page, what);
        (await page.EvaluateAsync<string[]>(TooSmall)).ShouldBeEmpty(what);
    }

    /// <summary>The pages of the menu, the way to register, and with each of their tabs a case in hand and one that has ended.</summary>
    private static async Task<List<string>> PathsOfAsync(IPage page)
    {
        // The job dashboard is a page of Hangfire's.
        List<string> paths =
        [
            .. (
                await page.EvaluateAsync<string[]>(
                    "() => [...document.querySelectorAll('.nav a:not(.brand), [data-register]')].map(a => a.getAttribute('href'))"
                )
            ).Where(p => p != "/jobs"),
        ];
        string[] lists = ["/complaints?state=Handling", "/complaints?open=false", "/centre?view=UnderWay", "/centre?view=Ended"];
        foreach (var list in lists.Where(l => paths.Contains(l.Split('?')[0])))
        {
            await page.GotoAsync(list);
            if (await page.Locator("table.list[data-rows] a").CountAsync() > 0)
            {
                paths.Add(new Uri(new Uri("http://here"), await page.Locator("table.list[data-rows] a").First.GetAttributeAsync("href")).PathAndQuery);
                await page.GotoAsync(paths[^1]);
                paths.AddRange(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.tabs a:not(.on)')].map(a => a.getAttribute('href'))"));
            }
        }

        if (paths.Exists(p => p is "/complaints" or "/centre"))
        {
            paths.ShouldContain(p => p.StartsWith("/complaints/TS-") || p.StartsWith("/centre/cases/"), "a list of cases leads to a case");
        }

        return paths;
    }
}
