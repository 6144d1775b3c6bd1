using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Live;

/// <summary>The bar of a page that is open, in a real browser.</summary>
[OnServerDatabase]
[Trait("Category", "Browser")]
public sealed class LiveInBrowserTests : IAsyncLifetime
{
    private static readonly object Contact = new
    {
        manner = "Phone",
        direction = "ToComplainant",
        text = "说明进度。",
    };

    private readonly DemoBrowser demo = new();

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task What_another_did_stands_at_the_head_what_is_typed_stays_and_the_link_takes_it_in()
    {
        using var acting = await demo.Server.ClientAsync("hemin");
        var (id, number) = await RegisterAsync(acting);
        var page = await demo.SignedInAsync("luoyan");
        await OpenAsync(page, $"/complaints/{number}");
        await page.Locator("summary", new() { HasText = "记录联系" }).ClickAsync();
        await page.FillAsync("details[open] textarea[name=text]", "刚说到一半");
        (await page.Locator(".live p").IsVisibleAsync()).ShouldBeFalse();

        var place = await TopOfFieldAsync(page);
        await acting.DoAsync($"complaints/{id}/contacts", Contact);
        await page.Locator(".live p", new() { HasText = "何敏：与投诉人联系" }).WaitForAsync();
        (await TopOfFieldAsync(page)).ShouldBe(place, 1, "where one writes nothing moves");
        (await page.InputValueAsync("details[open] textarea[name=text]")).ShouldBe("刚说到一半");
        await DemoBrowser.ShouldBeAccessibleAsync(page, "bar");
        await DemoBrowser.ShouldFitAsync(page, "bar");

        // The link asks before what is typed is left, and takes in what happened.
        var asked = 0;
        page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.AcceptAsync();
        };
        await page.Locator(".live a").ClickAsync();
        await page.Locator(".history p.prose", new() { HasText = "说明进度。" }).WaitForAsync();
        asked.ShouldBe(1);
        await page.Locator(".live p").WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        // The page that was drawn anew waits for what comes next, and counts it from the beginning.
        await Wait.UntilAsync(() => IsListeningAsync(page));
        for (var i = 0; i < 5; i++)
        {
            await acting.DoAsync($"complaints/{id}/contacts", Contact);
        }

        await page.Locator(".live p", new() { HasText = "共 5 处更新" }).WaitForAsync();
        (await page.Locator(".live p > span > span", new() { HasText = "何敏" }).CountAsync()).ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task What_one_does_oneself_is_no_news_on_the_same_page()
    {
        using var acting = await demo.Server.ClientAsync("hemin");
        var (id, number) = await RegisterAsync(acting);
        var page = await demo.SignedInAsync("luoyan");
        await OpenAsync(page, $"/complaints/{number}");
        await page.Locator("summary", new() { HasText = "记录联系" }).ClickAsync();
        await page.SelectOptionAsync("details[open] [name=manner] >> visible=true", "Phone");
        await page.SelectOptionAsync("details[open] [name=direction] >> visible=true", "ToComplainant");
        await page.FillAsync("details[open] textarea[name=text]", "自己联系的。");
        await page.Locator("details[open] button.main, details[open] button[type=submit]").First.ClickAsync();
        await page.Locator(".history p.prose", new() { HasText = "自己联系的。" }).WaitForAsync();
        await Wait.UntilAsync(() => IsListeningAsync(page));

        // What comes next is the other person's, alone.
        await acting.DoAsync($"complaints/{id}/contacts", Contact);
        await page.Locator(".live p", new() { HasText = "何敏" }).WaitForAsync();
        (await page.Locator(".live p > span > span").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_hidden_page_closes_its_stream_and_one_that_is_left_too()
    {
        var changes = ((HostedServer)demo.Server).Services.GetRequiredService<Mediation.Core.Live.LiveChanges>();
        var page = await demo.SignedInAsync("chenjing");
        await OpenAsync(page, "/complaints");
        changes.Count.ShouldBe(1);
        await page.EvaluateAsync(
            "() => { Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); }"
        );
        await Wait.UntilAsync(() => Task.FromResult(changes.Count == 0));
        await page.EvaluateAsync("() => { delete document.hidden; document.dispatchEvent(new Event('visibilitychange')); }");
        await Wait.UntilAsync(() => Task.FromResult(changes.Count == 1));

        // By a link that the router follows without loading the page anew.
        await page.ClickAsync("nav.nav a[href='/desk']");
        await page.WaitForURLAsync("**/desk");
        await Wait.UntilAsync(() => IsListeningAsync(page));
        await Wait.UntilAsync(() => Task.FromResult(changes.Count == 1));
        await page.ClickAsync("nav.nav a[href='/complaints']");
        await page.GotoAsync("/account");
        await Wait.UntilAsync(() => Task.FromResult(changes.Count == 0));
    }

    [Fact]
    public async Task The_count_in_the_frame_follows_the_inbox_of_a_page_that_stays_open()
    {
        using var handler = await demo.Server.ClientAsync("hemin");
        using var supervisor = await demo.Server.ClientAsync(MediationRoles.Supervisor);
        var (id, _) = await RegisterAsync(handler);
        var page = await demo.SignedInAsync("hemin");
        await page.GotoAsync("/account");
        var before = await UnreadAsync(handler);
        (await page.Locator(".inbox-link .number").IsVisibleAsync()).ShouldBe(before > 0);

        await supervisor.DoAsync($"complaints/{id}/handler", new { handlerId = await UserIdAsync("hemin") });
        await Wait.UntilAsync(async () => await UnreadAsync(handler) == before + 1);
        await page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");
        await page.Locator(".inbox-link .number", new() { HasText = $"{before + 1}" }).WaitForAsync();
        (await page.Locator(".inbox-link").GetAttributeAsync("aria-label")).ShouldBe($"通知，{before + 1} 条未读");
    }

    [Fact]
    public async Task An_inbox_that_is_open_learns_what_came_and_what_was_read_elsewhere_and_keeps_filter_and_focus()
    {
        using var handler = await demo.Server.ClientAsync("hemin");
        using var supervisor = await demo.Server.ClientAsync(MediationRoles.Supervisor);
        var (id, number) = await RegisterAsync(handler);
        var address = $"/inbox?kind={ComplaintNotices.Assigned}";
        var page = await demo.SignedInAsync("hemin");
        await OpenAsync(page, address);
        (await page.Locator(".live p").IsVisibleAsync()).ShouldBeFalse();
        await page.Locator(".pick a").First.FocusAsync();

        await supervisor.DoAsync($"complaints/{id}/handler", new { handlerId = await UserIdAsync("hemin") });
        await page.Locator(".live p", new() { HasText = "新通知：" }).WaitForAsync();
        (await page.Locator(".live p").InnerTextAsync()).ShouldContain(number);
        (await page.EvaluateAsync<bool>("() => document.activeElement.matches('.pick a')")).ShouldBeTrue("who works with the keyboard stays there");
        (await page.Locator("#list", new() { HasText = number }).CountAsync()).ShouldBe(0, "nothing moves by itself");
        await DemoBrowser.ShouldBeAccessibleAsync(page, "inbox");
        await page.Locator(".live a").ClickAsync();
        await page.Locator("#list", new() { HasText = number }).WaitForAsync();
        page.Url.ShouldEndWith(address);
        await page.Locator(".live p").WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        await Wait.UntilAsync(() => IsListeningAsync(page));
        var newest = (await handler.ReadAsync("inbox?unread=true")).GetProperty("rows")[0].GetProperty("id").GetString();
        await handler.DoAsync($"inbox/{newest}/reading", new { });
        await page.Locator(".live p", new() { HasText = "1 条通知不再是未读" }).WaitForAsync();

        var still = await demo.SignedInAsync("hemin", hasScript: false);
        await still.GotoAsync(address);
        (await still.Locator(".live p").IsVisibleAsync()).ShouldBeFalse("silent without a script");
    }

    private static async Task<int> UnreadAsync(HttpClient reader) => (await reader.ReadAsync("inbox/unread")).GetProperty("unread").GetInt32();

    private async Task<Guid> UserIdAsync(string name)
    {
        await using var scope = ((HostedServer)demo.Server).Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Users.Where(u => u.UserName == name).Select(u => u.Id).SingleAsync();
    }

    /// <summary>Opens a page and waits until its stream is open.</summary>
    private static async Task OpenAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        await Wait.UntilAsync(() => IsListeningAsync(page));
    }

    private static Task<double> TopOfFieldAsync(IPage page) => page.EvaluateAsync<double>("() => document.activeElement.getBoundingClientRect().top");

    private static Task<bool> IsListeningAsync(IPage page) => page.EvaluateAsync<bool>("() => document.querySelector('.live')?.dataset.open === 'true'");

    private static async Task<(string Id, string Number)> RegisterAsync(HttpClient handler)
    {
        var registered = await handler.DoAsync("complaints", Api.AComplaint(narrative: "手续费没有说明。"));
        return (registered.GetProperty("id").GetString()!, registered.GetProperty("number").GetString()!);
    }
}
