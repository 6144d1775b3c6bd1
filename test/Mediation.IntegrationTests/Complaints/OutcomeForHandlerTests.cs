using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>The case page names the true next step while a mediation goes on, and what came of it at once when it is over.</summary>
[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class OutcomeForHandlerTests(OpenServer open)
{
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task A_sum_that_nobody_claimed_is_refused_until_it_is_confirmed_and_the_history_keeps_the_confirmation()
    {
        using var handler = await server.HandlerAsync();
        var registered = await handler.DoAsync("complaints", Api.AComplaint(amount: null, narrative: "没有说金额。" + Guid.CreateVersion7()));
        var id = registered.GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        await handler
            .SendAsync(
                $"complaints/{id}/decision",
                new
                {
                    outcome = "Granted",
                    grantedAmount = 99m,
                    reasons = "查实",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:GrantedWithoutClaim", "grantedAmount");
        await handler.DoAsync(
            $"complaints/{id}/decision",
            new
            {
                outcome = "Granted",
                grantedAmount = 99m,
                reasons = "查实",
                withoutClaim = true,
            }
        );
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        (await person.OpenAsync($"/complaints/{registered.GetProperty("number").GetString()}")).ShouldContain("已确认支持这个金额");
    }

    [Fact]
    public async Task From_the_proposal_to_the_agreement_the_page_says_what_comes_next_and_what_was_agreed_is_kept()
    {
        using var handler = await server.HandlerAsync();
        using var staff = await server.ClientAsync(MediationRoles.CentreStaff);
        using var mediator = await server.ClientAsync(MediationRoles.Mediator);
        MediationDriver drive = new(handler, staff, mediator);
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        var (id, number) = await drive.TakenUpAsync();
        var address = $"/complaints/{number}";
        (await NextAsync(person, address)).ShouldContain("查清事实，作出决定");
        (await person.OpenAsync(address)).ShouldContain(
            $"{address}?tab=mediation&amp;act=ProposeMediation#tab\">申请调解</a>",
            Case.Sensitive,
            "asking for mediation is among the buttons"
        );

        var mediation = await drive.ProposeAsync(id);
        (await NextAsync(person, address)).ShouldContain("征得投诉人同意");
        var asked = await person.OpenAsync(address);
        asked.ShouldNotContain("申请调解</a>");
        asked.ShouldContain(
            $"{address}?tab=mediation&amp;act=RecordConsent#tab\">去记录同意</a>",
            Case.Sensitive,
            "the button leads to the form and not to the head of the page"
        );
        await drive.ConsentAsync(mediation);
        (await NextAsync(person, address)).ShouldContain("推送给");
        await drive.PushAsync(mediation);
        (await NextAsync(person, address)).ShouldMatch("等待.*受理");

        await drive.AppointAsync(mediation);
        await drive.AgreedAsync(mediation, 3000m);
        var page = await person.OpenAsync(address);
        page.ShouldContain("调解达成协议 3,000.00 元");
        page.ShouldContain($"/api/v1/mediations/{mediation}/agreement");
        page.ShouldContain("按调解协议作出决定");
        page.ShouldContain("value=\"3,000.00\"");
        page.ShouldContain("<option value=\"SettledInMediation\" selected>");
        page.ShouldNotContain("<option value=\"NotGranted\"");
        page.ShouldNotContain("也可以先申请第三方调解");

        var history = (await handler.ReadAsync($"complaints/{id}/history")).EnumerateArray().ToList();
        ActorOf(history, "MediationEnded").ShouldBe("system");
        ActorOf(history, "AgreementIssued").ShouldBe("system");
        ActorOf(history, "ComplaintRiskRated").ShouldBe("system");
        ActorOf(history, "MediationAgreed").ShouldBe("许文");
        var historyPage = await person.OpenAsync(address);
        historyPage.ShouldContain("<b>系统</b> 签发调解协议书");
        System
            .Text.RegularExpressions.Regex.IsMatch(
                historyPage,
                "<b>许文</b> <span class=\"faint\">调解员 · [^<]+</span>",
                System.Text.RegularExpressions.RegexOptions.None,
                Wait.Patience
            )
            .ShouldBeTrue("role and body of whoever acted");
        System
            .Text.RegularExpressions.Regex.IsMatch(
                historyPage,
                @"<span class=""proof"">\d{4}-\d{2}-\d{2} \d{2}:\d{2} · ",
                System.Text.RegularExpressions.RegexOptions.None,
                Wait.Patience
            )
            .ShouldBeTrue("day and time in full");

        // Less than agreed is refused beside its field, more needs a reason.
        var refused = await person.FillAsync(
            address,
            "DecideComplaint",
            new()
            {
                ["outcome"] = "SettledInMediation",
                ["grantedAmount"] = "2,999.99",
                ["reasons"] = "按协议",
            }
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = await refused.Content.ReadAsStringAsync();
        html.ShouldContain("class=\"err\" data-code=\"Complaints:LessThanAgreed\"");
        html.ShouldContain("value=\"2,999.99\"");
        await handler
            .SendAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "不认" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:AgreementBinds");
        await handler
            .SendAsync(
                $"complaints/{id}/decision",
                new
                {
                    outcome = "Granted",
                    grantedAmount = 3280m,
                    reasons = "全退",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:WhyMoreThanAgreed");
        await handler.DoAsync(
            $"complaints/{id}/decision",
            new
            {
                outcome = "Granted",
                grantedAmount = 3280m,
                reasons = "全退",
                whyMore = "补偿往返费用",
            }
        );
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("decision").GetProperty("reasons").GetString().ShouldBe("全退\n补偿往返费用");
    }

    [Fact]
    public async Task After_a_mediation_that_was_not_taken_the_page_says_so()
    {
        using var handler = await server.HandlerAsync();
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        using var staff = await server.ClientAsync(MediationRoles.CentreStaff);
        MediationDriver drive = new(handler);
        var (id, number) = await drive.TakenUpAsync();
        var mediation = await drive.ProposeAsync(id);
        await drive.ConsentAsync(mediation);
        await drive.PushAsync(mediation);
        await staff.DoAsync($"mediations/{mediation}/refusal", new { reason = "OutsideScope" });
        (await NextAsync(person, $"/complaints/{number}")).ShouldContain("没有受理，办理期限继续计算");
    }

    [Fact]
    public async Task Where_money_is_asked_for_a_decision_says_how_much()
    {
        using var handler = await server.HandlerAsync();
        var (id, _) = await new MediationDriver(handler).TakenUpAsync();
        await handler
            .SendAsync($"complaints/{id}/decision", new { outcome = "Granted", reasons = "查实" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:GrantedAmountMissing");
        await handler
            .SendAsync(
                $"complaints/{id}/decision",
                new
                {
                    outcome = "Granted",
                    grantedAmount = 100m,
                    reasons = "查实",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:OnlyPartOfClaim");
    }

    private static string? ActorOf(IEnumerable<JsonElement> history, string name) =>
        history.First(e => e.GetProperty("event").GetString() == name).GetProperty("actor").GetString();

    /// <summary>The card of the next step, and nothing below it.</summary>
    private static async Task<string> NextAsync(Person person, string address)
    {
        var page = await person.OpenAsync(address);
        var start = page.IndexOf("class=\"sheet next\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("class=\"acts\"", start, StringComparison.Ordinal)];
    }
}
