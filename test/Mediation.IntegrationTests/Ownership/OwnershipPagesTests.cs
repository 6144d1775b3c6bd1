using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>What the pages of the ownership say and let do, as a person without a script sees them.</summary>
[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class OwnershipPagesTests(OpenServer open)
{
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task What_the_leader_has_to_do_next_stands_before_the_tabs_and_can_be_done_there()
    {
        var (_, number, leader) = await NamedAsync();
        using var person = await Person.SignedInAsync(server.Address, leader);
        var page = await person.OpenAsync($"/complaints/{number}");
        page.ShouldContain("截至");
        page.IndexOf("接下来：接受包案", StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf("class=\"tabs\"", StringComparison.Ordinal));
        (await person.FillAsync($"/complaints/{number}", FormOf(page, "AcceptOwnership"), [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        page = await person.OpenAsync($"/complaints/{number}");
        var refused = await person.PostAsync(
            $"/complaints/{number}",
            page,
            "SetMeasure:first",
            new()
            {
                ["_handler"] = "SetMeasure:first",
                ["title"] = "复核录音",
                ["dueOn"] = "2020-01-01",
            }
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("value=\"复核录音\"");
    }

    [Fact]
    public async Task A_leader_who_declines_without_saying_why_is_asked_beside_the_field_and_the_words_stay()
    {
        var (_, number, leader) = await NamedAsync();
        using var person = await Person.SignedInAsync(server.Address, leader);
        var page = await person.OpenAsync($"/complaints/{number}");
        var refused = await person.FillAsync($"/complaints/{number}", FormOf(page, "DeclineOwnership"), new() { ["ground"] = "", ["reason"] = "正在外地" });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = await refused.Content.ReadAsStringAsync();
        html.ShouldContain("data-code=\"Core:Required\"");
        html.ShouldContain("正在外地");
    }

    [Fact]
    public async Task Another_persons_measure_has_no_button_and_is_forbidden_over_http()
    {
        var (id, number, named) = await NamedAsync();
        using var leader = await LeaderAsync(named);
        using var handler = await server.HandlerAsync();
        await leader.DoAsync($"complaints/{id}/ownership/acceptance", new { });
        var ownership = (await leader.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader");
        var owners = ownership.GetProperty("owners").EnumerateArray().ToList();
        var leaders = owners.Single(o => o.GetProperty("name").GetString() == ownership.GetProperty("name").GetString()).GetProperty("id").GetString();
        var measure = (
            await leader.DoAsync(
                $"complaints/{id}/ownership/measures",
                new
                {
                    title = "当面致歉",
                    ownerId = leaders,
                    dueOn = DateTime.UtcNow.AddDays(5).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                }
            )
        ).GetProperty("measureId").GetString();

        await handler
            .SendAsync($"complaints/{id}/ownership/measures/{measure}/completion", new { proof = "代为完成。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Ownership:NotYourMeasure");
        using var chen = await Person.SignedInAsync(server.Address, "chenjing");
        (await chen.OpenAsync($"/complaints/{number}?tab=ownership")).ShouldNotContain("CompleteMeasure:");
        using var zhou = await Person.SignedInAsync(server.Address, named);
        var empty = await zhou.FillAsync($"/complaints/{number}?tab=ownership", $"CompleteMeasure:{Guid.Parse(measure!):N}", new() { ["proof"] = " " });
        (await empty.Content.ReadAsStringAsync()).ShouldContain("data-code=\"Core:Required\"");
    }

    [Fact]
    public async Task The_case_s_own_step_comes_first_for_its_handler_and_an_own_measure_is_also_open()
    {
        var (id, number, named) = await NamedAsync();
        using var leader = await LeaderAsync(named);
        await leader.DoAsync($"complaints/{id}/ownership/acceptance", new { });
        var owners = (await leader.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader").GetProperty("owners").EnumerateArray();
        await leader.DoAsync(
            $"complaints/{id}/ownership/measures",
            new
            {
                title = "回访投诉人",
                ownerId = owners.Single(o => o.GetProperty("name").GetString() == "陈静").GetProperty("id").GetString(),
                dueOn = DateTime.UtcNow.AddDays(5).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            }
        );
        using var chen = await Person.SignedInAsync(server.Address, "chenjing");
        var page = await chen.OpenAsync($"/complaints/{number}");
        var card = page[page.IndexOf("class=\"sheet next\"", StringComparison.Ordinal)..page.IndexOf("class=\"tabs\"", StringComparison.Ordinal)];
        card.ShouldContain("接下来：查清事实，作出决定");
        card.ShouldContain("完成措施：回访投诉人");
        card.Split("<summary class=\"btn main\">").Length.ShouldBe(2, "one main button");

        var refused = await chen.FillAsync($"/complaints/{number}", FormOf(card, "CompleteMeasure"), new() { ["proof"] = "" });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await chen.FillAsync($"/complaints/{number}", FormOf(card, "CompleteMeasure"), new() { ["proof"] = "已回访。" })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect
        );
        (await chen.OpenAsync($"/complaints/{number}")).ShouldNotContain("CompleteMeasure:");
    }

    [Fact]
    public async Task Who_decides_and_closes_sees_which_measures_are_open_and_again_when_closing()
    {
        var (id, number, named) = await NamedAsync();
        using var leader = await LeaderAsync(named);
        using var handler = await server.HandlerAsync();
        await leader.DoAsync($"complaints/{id}/ownership/acceptance", new { });
        var owner = (await leader.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader").GetProperty("leaderId").GetString();
        await leader.DoAsync(
            $"complaints/{id}/ownership/measures",
            new
            {
                title = "当面致歉",
                ownerId = owner,
                dueOn = DateTime.UtcNow.AddDays(5).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            }
        );
        using var chen = await Person.SignedInAsync(server.Address, "chenjing");
        var page = await chen.OpenAsync($"/complaints/{number}");
        page.IndexOf("还有 1 项措施没有完成", StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf("value=\"DecideComplaint\"", StringComparison.Ordinal));

        await handler.DoAsync(
            $"complaints/{id}/decision",
            new
            {
                outcome = "Granted",
                grantedAmount = 3280m,
                reasons = "查实。",
            }
        );
        var refused = await chen.FillAsync($"/complaints/{number}", "CloseComplaint", new() { ["notice"] = "Phone", ["noticeProof"] = "录音 0413" });
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = await refused.Content.ReadAsStringAsync();
        html.ShouldContain("data-code=\"Ownership:MeasuresOpen\"");
        html.ShouldContain("value=\"录音 0413\"");

        using var zhou = await Person.SignedInAsync(server.Address, named);
        var own = await zhou.OpenAsync($"/complaints/{number}?tab=ownership");
        (
            await zhou.PostAsync(
                $"/complaints/{number}?tab=ownership",
                own,
                FormOf(own, "WithdrawMeasure"),
                new() { ["_handler"] = FormOf(own, "WithdrawMeasure"), ["reason"] = "投诉人不要求致歉。" }
            )
        ).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await zhou.OpenAsync($"/complaints/{number}?tab=ownership")).ShouldContain("撤销理由：投诉人不要求致歉。");
        (await chen.FillAsync($"/complaints/{number}", "CloseComplaint", new() { ["notice"] = "Phone", ["noticeProof"] = "录音 0413" })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect
        );
    }

    [Fact]
    public async Task A_closed_case_says_that_its_ownership_has_ended_and_waits_for_nobody()
    {
        var (id, number, _) = await NamedAsync();
        using var handler = await server.HandlerAsync();
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        var before = await person.OpenAsync($"/complaints/{number}?tab=ownership");
        before.ShouldContain("待接受包案");
        await handler.DoAsync(
            $"complaints/{id}/decision",
            new
            {
                outcome = "Granted",
                grantedAmount = 3280m,
                reasons = "查实。",
            }
        );
        await handler.DoAsync($"complaints/{id}/closure", new { notice = "Phone", noticeProof = "录音 0413" });
        foreach (var tab in new[] { "", "?tab=ownership" })
        {
            var page = await person.OpenAsync($"/complaints/{number}{tab}");
            page.ShouldNotContain("待接受");
            page.ShouldContain("包案已结束");
            page.ShouldContain("内部时限怎么来的", Case.Sensitive, "a finished case explains both its dates");
        }

        var late = await person.PostAsync(
            $"/complaints/{number}?tab=ownership",
            before,
            "AssessRisk",
            new() { ["_handler"] = "AssessRisk", ["noted"] = "MediaMentioned" }
        );
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync()).ShouldContain("Core:StaleEdit", Case.Sensitive, "the form says which version it saw");
        await handler.SendAsync($"complaints/{id}/risk-assessments", new { }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Ownership:CaseEnded");
    }

    [Fact]
    public async Task The_page_says_in_words_why_this_leader_and_by_which_rules_and_shows_no_code()
    {
        var (_, number, _) = await NamedAsync();
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        foreach (
            var (language, words) in new[]
            {
                ("zh-CN", new[] { "为什么由这位领导包案", "指定规则第 1 版", "升级规则第 1 版", "评分规则第 1 版", "一直施行", "已告知" }),
                (
                    "en",
                    [
                        "Why this leader",
                        "assignment rules, version 1",
                        "Escalation rules, version 1",
                        "scoring rules, version 1",
                        "always in force",
                        "Informed on",
                    ]
                ),
            }
        )
        {
            using HttpRequestMessage ask = new(HttpMethod.Get, new Uri($"/complaints/{number}?tab=ownership", UriKind.Relative))
            {
                Headers = { { "Cookie", $"{person.Cookies}; mediation.lang={language}" } },
            };
            using HttpClient bare = new(new HttpClientHandler { UseCookies = false }) { BaseAddress = server.Address };
            var page = WebUtility.HtmlDecode(await (await bare.SendAsync(ask)).Content.ReadAsStringAsync());
            foreach (var word in words)
            {
                page.ShouldContain(word);
            }

            page.ShouldNotContain("major-", Case.Sensitive);
            page.ShouldNotContain("AssignmentRow:");
            page.ShouldNotContain("2000年");
            page.ShouldNotContain("2000 年");
            page.ShouldNotContain("2000-01-01");
            page.ShouldNotContain("B02.2");
        }
    }

    /// <summary>Major by what is threatened, not by earlier complaints: the tests that share the server do not push each other up.</summary>
    private async Task<(string Id, string Number, string Leader)> NamedAsync()
    {
        using var handler = await server.HandlerAsync();
        var registered = await handler.DoAsync(
            "complaints",
            new
            {
                channel = "Hotline",
                complainantName = "孙小兰",
                productCode = "B02.2",
                causeCode = "C07",
                demandCode = "D01",
                claimedAmount = 3280m,
                narrative = "再不退还我就去跳楼。",
            }
        );
        var id = registered.GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        var leader = (await handler.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader").GetProperty("leaderId").GetGuid();
        return (id, registered.GetProperty("number").GetString()!, await UserNameAsync(leader));
    }

    /// <summary>Whoever has fewest cases is named: another one from test to test.</summary>
    private Task<string> UserNameAsync(Guid id) => server.Data.ReadAsync(db => db.Users.Where(u => u.Id == id).Select(u => u.UserName!).SingleAsync());

    private Task<HttpClient> LeaderAsync(string userName) => server.ClientAsync(userName == "zhoumingyuan" ? MediationRoles.Leader : userName);

    private static string FormOf(string page, string name)
    {
        var start = page.IndexOf($"value=\"{name}:", StringComparison.Ordinal) + "value=\"".Length;
        return page[start..page.IndexOf('"', start)];
    }
}
