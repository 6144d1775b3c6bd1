using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Signs of an agency and chosen columns by machine clients and on the pages, with what others see of it and what audit verify says.</summary>
[OnServerDatabase]
public sealed class SignalsOverHttpTests
{
    private const string Formula = "本人全权委托法务团队处理，要求停息挂账并全额退息，请勿联系本人，只接受书面回复，否则投诉到底。";

    [Fact]
    public async Task What_points_to_an_agency_is_shown_with_its_evidence_judged_by_a_person_and_refuses_nothing()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var stranger = await server.ClientAsync("wangfei");
        var (earliest, first) = await RegisteredAsync(handler, "王小明");
        var (_, second) = await RegisteredAsync(handler, "陈立");
        var (id, _) = await RegisteredAsync(handler, "赵一曼", Formula);
        var before = await handler.ReadAsync($"complaints/{id}");
        before.GetProperty("agency").GetString().ShouldBe("Suspected");
        before.GetProperty("state").GetString().ShouldBe("Registered");
        var seen = await handler.ReadAsync($"complaints/{id}/agency-signals");
        var signals = seen.GetProperty("signals").EnumerateArray().ToDictionary(s => s.GetProperty("kind").GetString()!);
        signals.Keys.ShouldBe(["SharedPhone", "Formulas", "TypicalDemand"]);
        Numbers(signals["SharedPhone"]).ShouldBe([second, first], ignoreOrder: true);
        signals["SharedPhone"].GetProperty("elsewhere").GetInt32().ShouldBe(0);
        signals["TypicalDemand"].GetProperty("words").ToString().ShouldContain("停息挂账");
        seen.ToString().ShouldNotContain("王小明");

        // Another branch finds the same telephone, and learns how many there are elsewhere, and not which.
        var (elsewhere, _) = await RegisteredAsync(stranger, "孙丽");
        var theirs = (await stranger.ReadAsync($"complaints/{elsewhere}/agency-signals")).GetProperty("signals")[0];
        (Numbers(theirs).Count, theirs.GetProperty("elsewhere").GetInt32()).ShouldBe((0, 3));
        await stranger
            .SendAsync($"complaints/{id}/agency-judgement", new { judgement = "NotAgency", reason = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Complaints:NotFound");

        await handler
            .SendAsync($"complaints/{id}/agency-judgement", new { judgement = "Confirmed" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "reason");
        await handler.DoAsync($"complaints/{id}/agency-judgement", new { judgement = "Confirmed", reason = "与 13800136072 核实，系机构代拨。" });
        await Wait.UntilAsync(async () =>
            (await handler.ReadAsync($"complaints/{earliest}/agency-signals"))
                .GetProperty("signals")
                .EnumerateArray()
                .Any(s => s.GetProperty("kind").GetString() == "SharedPhone")
        );
        await handler.DoAsync($"complaints/{id}/agency-checks", new { });
        var judged = await handler.ReadAsync($"complaints/{id}");
        judged.GetProperty("agency").GetString().ShouldBe("Confirmed", "a judgement stays when it is looked at again");
        Limits(judged).ShouldBe(Limits(before), "no limit moved");
        (await handler.ReadAsync($"complaints/{id}/agency-signals"))
            .GetProperty("judgement")
            .GetProperty("reason")
            .GetString()!
            .ShouldNotContain("13800136072");
        (await handler.ReadAsync($"complaints/{id}/history")).ToString().ShouldContain("AgencyJudged");
        Numbered(await handler.ReadAsync("complaints?agency=Confirmed")).Count.ShouldBe(1);
        Numbered(await handler.ReadAsync("complaints?agency=None")).ShouldBe([second, first], ignoreOrder: true);
        using (var person = await Person.SignedInAsync(server.Address, "chenjing"))
        {
            var page = await person.OpenAsync($"/complaints/{judged.GetProperty("number").GetString()}");
            page.ShouldContain("联系电话与另外 2 人的投诉相同");
            page.ShouldContain("已确认代理");
        }

        var (code, text) = await Verb.RunAsync(server.Data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }

    [Fact]
    public async Task A_person_chooses_columns_keeps_them_and_exports_what_is_shown()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        await RegisteredAsync(handler, "王小明");
        await handler.DoAsync("complaints/columns", new { columns = new[] { "State", "Amount" } });
        await handler
            .SendAsync("complaints/columns", new { columns = new[] { "State", "State" } })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:ColumnTwice", "columns");
        (await handler.ReadAsync("complaints/columns")).GetProperty("columns").ToString().ShouldBe("""["State","Amount"]""");
        await handler.DoAsync(
            "complaints/views",
            new
            {
                name = "渠道",
                filter = new { open = true },
                columns = new[] { "Channel" },
            }
        );
        (await handler.ReadAsync("complaints/views")).GetProperty("rows")[0].GetProperty("query").GetString().ShouldBe("?open=true&columns=Channel");

        using var officer = await server.ClientAsync(MediationRoles.Compliance);
        (await officer.ReadAsync("complaints/columns")).GetProperty("isOwn").GetBoolean().ShouldBeFalse("it is another's choice");
        using var person = await Person.SignedInAsync(server.Address, "hegui");
        Heads(await person.OpenAsync("/complaints")).ShouldBe(["时限", "事项", "当事人", "金额（元）", "风险", "现在谁手里"]);
        Heads(await person.OpenAsync("/complaints?columns=Channel,ReceivedAt")).ShouldBe(["时限", "事项", "受理渠道", "收到时间"]);
        (await person.OpenAsync("/complaints?columns=Nothing")).ShouldContain("role=\"alert\"");
        using var kept = await person.FillAsync("/complaints?columns=Channel&choose=true", "ChooseColumns", []);
        Heads(await person.OpenAsync("/complaints")).ShouldBe(["时限", "事项", "受理渠道"]);
        (await person.OpenAsync("/complaints")).ShouldContain("columns=Channel");
        Heads(await person.OpenAsync("/complaints?open=both")).ShouldBe(["时限", "事项", "受理渠道"]);
    }

    private static List<string> Limits(JsonElement view) =>
        [.. view.GetProperty("duties").EnumerateArray().Select(d => $"{d.GetProperty("kind")} {d.GetProperty("state")} {d.GetProperty("dueAt")}")];

    private static List<string> Heads(string page) =>
        [
            .. Regex
                .Matches(page, "<th[^>]*>(?<head>[^<]*)</th>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
                .Select(m => WebUtility.HtmlDecode(m.Groups["head"].Value)),
        ];

    private static List<string> Numbers(JsonElement signal) =>
        [.. signal.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("number").GetString()!)];

    private static List<string> Numbered(JsonElement list) => [.. list.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("number").GetString()!)];

    private static async Task<(string Id, string Number)> RegisteredAsync(HttpClient http, string name, string narrative = "分期的时候没有说手续费。")
    {
        var registered = await http.DoAsync("complaints", Api.AComplaint(name, narrative: narrative, id: null));
        return (registered.GetProperty("id").GetString()!, registered.GetProperty("number").GetString()!);
    }
}
