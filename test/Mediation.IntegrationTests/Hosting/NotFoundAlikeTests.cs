using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>What does not exist and what is out of scope have one answer on every route: from it nobody learns that another branch has a case.</summary>
[OnServerDatabase]
public sealed class NotFoundAlikeTests
{
    /// <summary>People of another branch or body, each by a machine client.</summary>
    private static readonly string[] Outsiders = ["wangfei", "guoqiang", "shenyi", "shenlan", "chensi"];

    /// <summary>Who has the paper has the hash, so that this answer is open to everybody; a template belongs to no case.</summary>
    private static readonly string[] Open = ["documents/by-hash/{sha256}", "notification-templates/{kind}"];

    /// <summary>Accounts and deliveries are an administrator's, who sees all of them.</summary>
    private static readonly string[] OfAdministrators =
    [
        "people/",
        "organisation/",
        "resets/",
        "role-proposals/",
        "deliveries/",
        "delivery-destinations/",
        "failed-effects/",
        "timers/",
        "policies/",
        "policy-drafts/",
    ];

    /// <summary>Of each command what its checks accept, so that the row scope is reached.</summary>
    internal static readonly Dictionary<string, object> Bodies = new(StringComparer.Ordinal)
    {
        ["bursts/{id:guid}/decision"] = new { decision = "NoBurst", reason = "同一活动的咨询。" },
        ["complaints/{id:guid}/agency-checks"] = new { },
        ["complaints/{id:guid}/agency-judgement"] = new { judgement = "Open", reason = "待核对授权书。" },
        ["complaints/{id:guid}/assignments"] = new { },
        ["complaints/{id:guid}/attachments"] = new { fileIds = new[] { Guid.CreateVersion7() } },
        ["complaints/{id:guid}/closure"] = new { notice = "Phone", noticeProof = "录音 0413" },
        ["complaints/{id:guid}/company-transfers"] = new
        {
            company = "某人寿保险公司",
            kind = "Insurer",
            reason = "保险合同争议。",
            sentHow = "平台 7731",
            notice = "Phone",
            noticeProof = "录音 0413",
        },
        ["complaints/{id:guid}/contact-channel"] = new { preferredChannel = "Sms" },
        ["complaints/{id:guid}/contacts"] = new
        {
            manner = "Phone",
            direction = "ToComplainant",
            text = "告知结果。",
        },
        ["complaints/{id:guid}/decision"] = new { outcome = "NotGranted", reasons = "核对了录音。" },
        ["complaints/{id:guid}/decision-notice-proofs"] = new { notice = "Phone", noticeProof = "录音 0413" },
        ["complaints/{id:guid}/decision-notices"] = new { },
        ["complaints/{id:guid}/endings/{partId:guid}/approval"] = new { },
        ["complaints/{id:guid}/endings/{partId:guid}/return"] = new { reason = "材料不足。" },
        ["complaints/{id:guid}/extensions"] = new { toDays = 30, reason = "情况复杂。" },
        ["complaints/{id:guid}/extensions/{partId:guid}/approval"] = new { },
        ["complaints/{id:guid}/extensions/{partId:guid}/rejection"] = new { reason = "材料已经齐全。" },
        ["complaints/{id:guid}/forwards"] = new { regulator = "NFRA", regulatorReference = "转办〔2026〕1号" },
        ["complaints/{id:guid}/group"] = new { matter = "同一款产品到期未兑付" },
        ["complaints/{id:guid}/group/closure"] = new { finding = "按合同兑付。" },
        ["complaints/{id:guid}/group/departure"] = new { reason = "不是同一事由。" },
        ["complaints/{id:guid}/group/election"] = new { represents = true },
        ["complaints/{id:guid}/group/members"] = new { otherNumber = "TS-2026-GZ-000001" },
        ["complaints/{id:guid}/handler"] = new { handlerId = Guid.CreateVersion7() },
        ["complaints/{id:guid}/letters"] = new { },
        ["complaints/{id:guid}/letters/{partId:guid}/posting"] = new { },
        ["complaints/{id:guid}/letters/{partId:guid}/replacement"] = new { reason = "地址有变。" },
        ["complaints/{id:guid}/links"] = new
        {
            otherNumber = "TS-2026-GZ-000001",
            kind = "RelatedTo",
            reason = "同一客户。",
        },
        ["complaints/{id:guid}/links/{partId:guid}/removal"] = new { reason = "看错了。" },
        ["complaints/{id:guid}/mediations"] = new { },
        ["complaints/{id:guid}/merger"] = new { leadingNumber = "TS-2026-GZ-000001", reason = "同一件事。" },
        ["complaints/{id:guid}/claims"] = new { demandCode = "D04" },
        ["complaints/{id:guid}/claims/{partId:guid}/finding"] = new
        {
            result = "NotEstablished",
            responsibility = "Undetermined",
            words = "无法查实。",
        },
        ["complaints/{id:guid}/claims/{partId:guid}/withdrawal"] = new { reason = "不再要求。" },
        ["complaints/{id:guid}/late-facts"] = new
        {
            kind = "Receipt",
            proof = "收文 0413",
            reason = "支行先收到。",
            at = "2026-01-02T01:00:00Z",
        },
        ["complaints/{id:guid}/late-facts/{partId:guid}/approval"] = new { },
        ["complaints/{id:guid}/late-facts/{partId:guid}/rejection"] = new { reason = "凭证不足。" },
        ["complaints/{id:guid}/notes"] = new { text = "已问过客户经理。" },
        ["complaints/{id:guid}/ownership/acceptance"] = new { },
        ["complaints/{id:guid}/ownership/closing-out"] = new { },
        ["complaints/{id:guid}/ownership/closing-out/requests"] = new { supplement = "已补记联系。" },
        ["complaints/{id:guid}/ownership/closing-out/refusals"] = new { reason = "没有联系记录。" },
        ["complaints/{id:guid}/ownership/contacts"] = new
        {
            manner = "Phone",
            party = "Complainant",
            result = "Content",
            text = "说明了方案。",
        },
        ["complaints/{id:guid}/ownership/handover"] = new { ground = "JobChange", reason = "岗位调整。" },
        ["complaints/{id:guid}/ownership/measures"] = new
        {
            title = "回访",
            ownerId = Guid.CreateVersion7(),
            dueOn = "2030-01-02",
        },
        ["complaints/{id:guid}/ownership/measures/{partId:guid}/completion"] = new { proof = "已回访。" },
        ["complaints/{id:guid}/ownership/measures/{partId:guid}/withdrawal"] = new { reason = "不再需要。" },
        ["complaints/{id:guid}/ownership/refusal"] = new { ground = "Absent", reason = "出差。" },
        ["complaints/{id:guid}/parties"] = new { role = "Agent", name = "陈立" },
        ["complaints/{id:guid}/parties/{partId:guid}/correction"] = new { phone = "13900139001" },
        ["complaints/{id:guid}/parties/{partId:guid}/election"] = new { },
        ["complaints/{id:guid}/parties/{partId:guid}/departure"] = new { ending = "LeftTheMatter" },
        ["complaints/{id:guid}/parties/{partId:guid}/reveals"] = new { reason = "回拨" },
        ["complaints/{id:guid}/pauses"] = new { ground = "appraisal", proof = "委托书 0413" },
        ["complaints/{id:guid}/refusals"] = new { ground = "repeated", reasons = "与前一件相同。" },
        ["complaints/{id:guid}/regulator-answers"] = new { answer = "已核实。", answerProof = "回执 0413" },
        ["complaints/{id:guid}/reopening"] = new { reason = "告知有误。", hasNewFacts = false },
        ["complaints/{id:guid}/restarts"] = new { newFacts = "提交了新的录音。", proof = "录音 0413" },
        ["complaints/{id:guid}/resumptions"] = new { ground = "appraisal", proof = "报告 0413" },
        ["complaints/{id:guid}/reveals"] = new { reason = "回拨" },
        ["complaints/{id:guid}/reviews"] = new { manner = "Letter", grounds = "没有核对录音。" },
        ["complaints/{id:guid}/reviews/{partId:guid}/decision"] = new { reviewOutcome = "Upheld", reasons = "核对了录音。" },
        ["complaints/{id:guid}/reviews/{partId:guid}/notice"] = new { notice = "Phone", noticeProof = "录音 0413" },
        ["complaints/{id:guid}/reviews/{partId:guid}/reviewer"] = new { reviewerId = Guid.CreateVersion7() },
        ["complaints/{id:guid}/reviews/{partId:guid}/withdrawal"] = new { verifiedHow = "本人来电" },
        ["complaints/{id:guid}/risk-assessments"] = new { },
        ["complaints/{id:guid}/separation"] = new { reason = "不是同一件事。" },
        ["complaints/{id:guid}/supplements"] = new
        {
            materials = new[] { "identity" },
            replyBy = "2030-01-02",
            notHeld = true,
        },
        ["complaints/{id:guid}/supplements/{partId:guid}/reply"] = new { answer = "None" },
        ["complaints/{id:guid}/tasks"] = new
        {
            what = "调取录音",
            ownerId = Guid.CreateVersion7(),
            dueOn = "2030-01-02",
        },
        ["complaints/{id:guid}/tasks/{partId:guid}/completion"] = new { result = "已调取。" },
        ["complaints/{id:guid}/tasks/{partId:guid}/withdrawal"] = new { reason = "不再需要。" },
        ["complaints/{id:guid}/terminations"] = new { ground = "unreachable", reasons = "三次联系未果。" },
        ["complaints/{id:guid}/unit-transfers"] = new { unit = "CC", reason = "信用卡业务。" },
        ["complaints/{id:guid}/withdrawal"] = new
        {
            verifiedHow = "本人来电",
            manner = "Phone",
            payment = "None",
        },
        ["complaints/drafts/{id:guid}/removal"] = new { },
        ["complaints/views/{id:guid}/name"] = new { name = "年费" },
        ["complaints/views/{id:guid}/removal"] = new { },
        ["inbox/{id:guid}/reading"] = new { },
        ["letters/{id:guid}/disposal"] = new { reason = "已改期" },
        ["letters/{id:guid}/posting"] = new { postedOn = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), tracking = "XA 1" },
        ["letters/{id:guid}/printing"] = new { },
        ["mediations/{id:guid}/acceptance"] = new { },
        ["mediations/{id:guid}/consent"] = new
        {
            manner = "RecordedCall",
            proof = "录音",
            fields = new[] { "ComplaintNumber", "Respondent", "ComplainantName", "ComplainantPhone", "Narrative" },
        },
        ["mediations/{id:guid}/dispatch"] = new { },
        ["mediations/{id:guid}/failure"] = new { reason = "NoAgreement" },
        ["mediations/{id:guid}/mediator"] = new { panelMemberId = Guid.CreateVersion7() },
        ["mediations/{id:guid}/outcome"] = new
        {
            outcome = "Agreed",
            facts = "有争议。",
            terms = "书面致歉。",
        },
        ["mediations/{id:guid}/outcome/preview"] = new
        {
            outcome = "Agreed",
            facts = "有争议。",
            terms = "书面致歉。",
        },
        ["mediations/{id:guid}/refusal"] = new { reason = "NoCapacity" },
        ["mediations/{id:guid}/sessions"] = new
        {
            startsAt = DateTimeOffset.UtcNow.AddDays(1),
            minutes = 60,
            manner = "Phone",
            place = "三方通话",
        },
        ["mediations/{id:guid}/sessions/{partId:guid}/cancellation"] = new { reason = "BankAsks" },
        ["mediations/{id:guid}/sessions/{partId:guid}/record"] = new
        {
            minutes = 60,
            present = "BothParties",
            record = "交换意见。",
        },
        ["mediations/{id:guid}/sessions/{partId:guid}/rescheduling"] = new
        {
            startsAt = DateTimeOffset.UtcNow.AddDays(1),
            minutes = 60,
            manner = "Phone",
            place = "三方通话",
            reason = "BankAsks",
        },
        ["mediations/{id:guid}/withdrawal"] = new { reason = "WrongBody" },
        ["risk-events/{id:guid}/acknowledgement"] = new { },
        ["risk-events/{id:guid}/calls"] = new { leg = "Authority", receiver = "监管局值班室" },
        ["risk-events/{id:guid}/cases"] = new { complaintNumber = "TS-2026-GZ-000001" },
        ["risk-events/{id:guid}/disposal"] = new { disposal = "已劝离。" },
        ["risk-events/{id:guid}/facts"] = new { facts = new { persons = 30 }, account = new { place = "天河支行" } },
        ["risk-events/{id:guid}/plan"] = new { scenario = "Gathering", evidence = "门口约 40 人。" },
        ["risk-events/{id:guid}/plan/closure"] = new { lessons = "提前准备接待室。" },
        ["risk-events/{id:guid}/plan/items/{partId:guid}/completion"] = new { proof = "已到场。" },
        ["risk-events/{id:guid}/plan/presence"] = new { role = "lead" },
        ["risk-events/{id:guid}/plan/roles"] = new { roles = new[] { new { role = "lead", personId = Guid.CreateVersion7() } } },
        ["risk-events/{id:guid}/reports"] = new { },
        ["risk-events/{id:guid}/reports/{partId:guid}/transmissions"] = new
        {
            leg = "Authority",
            means = "Fax",
            receiver = "监管局值班室",
        },
        ["risk-events/{id:guid}/resumption"] = new { },
    };

    [Fact]
    public async Task Every_route_answers_an_outsider_as_if_the_case_did_not_exist()
    {
        await using var server = await HostedServer.StartAsync();
        var known = await ACaseWithEverythingAsync(server);
        Dictionary<string, HttpClient> outsiders = [];
        foreach (var outsider in Outsiders)
        {
            outsiders[outsider] = await server.ClientAsync(outsider);
        }

        List<string> wrong = [];
        foreach (var (method, route) in Routes(server))
        {
            var compared = 0;
            foreach (var (outsider, http) in outsiders)
            {
                var unknown = await AnswerAsync(http, method, known.Fill(route, isKnown: false), route);
                var hidden = await AnswerAsync(http, method, known.Fill(route, isKnown: true), route);
                if (unknown.Code == "Core:PermissionMissing")
                {
                    continue;
                }

                compared++;
                if (unknown.Status != HttpStatusCode.NotFound || unknown != hidden)
                {
                    wrong.Add($"{method} {route} of {outsider}: {unknown} where it is unknown, {hidden} where it is another's");
                }
            }

            if (compared == 0)
            {
                wrong.Add($"{method} {route}: nobody was let in");
            }
        }

        foreach (var http in outsiders.Values)
        {
            http.Dispose();
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>The ids of a case of the branch in Guangzhou: with a file, a letter, a measure, a session and an agreement.</summary>
    private sealed record KnownCase(
        string Complaint,
        string Number,
        string File,
        string Measure,
        string Mediation,
        string Session,
        string Copy,
        string Export,
        string Party,
        string Letter,
        string Event,
        string Report
    )
    {
        public string Fill(string route, bool isKnown)
        {
            string Id(string id) => isKnown ? id : Guid.CreateVersion7().ToString();
            var whole = route.Split('/')[0] switch
            {
                "complaints" or "bursts" => Complaint,
                "files" => File,
                "documents" => Letter,
                "inbox" or "letters" => Copy,
                "reports" => Export,
                "mediations" => Mediation,
                "risk-events" => Event,
                var other => throw new InvalidOperationException($"No id is known for {other}."),
            };
            return route
                .Replace("{id:guid}", Id(whole), StringComparison.Ordinal)
                .Replace("{partId:guid}", Id(PartOf(route)), StringComparison.Ordinal)
                .Replace("{number}", isKnown ? Number : "TS-2026-GZ-999999", StringComparison.Ordinal);
        }

        private string PartOf(string route) =>
            route.Contains("/measures/", StringComparison.Ordinal) ? Measure
            : route.Contains("/reports/", StringComparison.Ordinal) ? Report
            : route.Contains("/parties/", StringComparison.Ordinal) ? Party
            : route.Contains("/letters/", StringComparison.Ordinal) ? Letter
            : Session;
    }

    private static async Task<KnownCase> ACaseWithEverythingAsync(HostedServer server)
    {
        using var handler = await server.HandlerAsync();
        using var leader = await server.ClientAsync(MediationRoles.Leader);
        using var staff = await server.ClientAsync(MediationRoles.CentreStaff);
        using var mediator = await server.ClientAsync(MediationRoles.Mediator);
        var registered = await handler.DoAsync("complaints", Api.AComplaint(narrative: "不退我就找记者曝光，找12378，我要起诉，我有重病。", amount: 60000m));
        var (id, number) = (registered.GetProperty("id").GetString()!, registered.GetProperty("number").GetString()!);
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        using var upload = await handler.PostAsync(new Uri("/api/v1/files", UriKind.Relative), Api.File("账单.pdf", Api.APdf()));
        var file = JsonDocument.Parse(await upload.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/attachments", new { fileIds = new[] { file } });
        var party = (await handler.DoAsync($"complaints/{id}/parties", Bodies["complaints/{id:guid}/parties"])).GetProperty("id").GetString()!;
        var letter = (await handler.DoAsync($"complaints/{id}/letters", new { })).GetProperty("letterId").GetString()!;
        await leader.DoAsync($"complaints/{id}/ownership/acceptance", new { });
        var owner = (await leader.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader").GetProperty("owners")[0].GetProperty("id").GetString();
        var dueOn = DateTimeOffset.UtcNow.AddDays(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await leader.DoAsync(
            $"complaints/{id}/ownership/measures",
            new
            {
                title = "复核录音",
                ownerId = owner,
                dueOn,
            }
        );
        var measure = (await leader.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader").GetProperty("measures")[0].GetProperty("id").GetString()!;

        var mediation = (await handler.DoAsync($"complaints/{id}/mediations", new { })).GetProperty("id").GetString()!;
        await handler.DoAsync($"mediations/{mediation}/consent", Bodies["mediations/{id:guid}/consent"]);
        await handler.DoAsync($"mediations/{mediation}/dispatch", new { });
        await Wait.UntilAsync(async () => (await handler.ReadAsync($"complaints/{id}")).GetProperty("state").GetString() == "Mediating");
        await staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        var panel = (await staff.ReadAsync($"mediations/{mediation}")).GetProperty("panel").EnumerateArray();
        var member = panel.Single(p => p.GetProperty("name").GetString() == "许文").GetProperty("id").GetString();
        await staff.DoAsync($"mediations/{mediation}/mediator", new { panelMemberId = member });
        var session = (
            await staff.DoAsync(
                $"mediations/{mediation}/sessions",
                new
                {
                    startsAt = DateTimeOffset.UtcNow.AddSeconds(3),
                    minutes = 60,
                    manner = "Phone",
                    place = "三方通话",
                }
            )
        ).GetProperty("sessionId").GetString()!;
        await mediator.DoAsync($"mediations/{mediation}/sessions/{session}/record", await Api.ASessionHeldAsync());
        await mediator.DoAsync($"mediations/{mediation}/outcome", Bodies["mediations/{id:guid}/outcome"]);
        var copy = (await leader.ReadAsync("inbox")).GetProperty("rows")[0].GetProperty("id").GetString()!;
        using var officer = await server.ClientAsync(MediationRoles.Compliance);
        var export = (await officer.DoAsync("reports/exports", new { complaints = new { } })).GetProperty("id").GetString()!;
        var (happened, report) = await ARiskEventAsync(handler);
        return new KnownCase(id, number, file, measure, mediation, session, copy, export, party, letter, happened, report);
    }

    private static async Task<(string Event, string Report)> ARiskEventAsync(HttpClient handler)
    {
        var opened = (await handler.DoAsync("risk-events", new { kind = "Crowd", title = "天河支行门口有人聚集" })).GetProperty("id").GetString()!;
        return (opened, (await handler.DoAsync($"risk-events/{opened}/reports", new { })).GetProperty("reportId").GetString()!);
    }

    private static async Task<(HttpStatusCode Status, string? Code, string? Words)> AnswerAsync(HttpClient http, string method, string path, string route)
    {
        using var answer = method == "GET" ? await http.GetAsync(new Uri("/api/v1/" + path, UriKind.Relative)) : await http.SendAsync(path, Bodies[route]);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.Content.Headers.ContentType?.MediaType == "application/problem+json" && JsonDocument.Parse(text).RootElement is var problem
            ? (answer.StatusCode, problem.GetProperty("code").GetString(), problem.GetProperty("title").GetString())
            : (answer.StatusCode, null, null);
    }

    private static List<(string Method, string Route)> Routes(HostedServer server)
    {
        var routes = ListedRoutes
            .Of(server)
            .Where(e => e.Route.Contains('{'))
            .Where(e => !Open.Contains(e.Route) && !OfAdministrators.Any(prefix => e.Route.StartsWith(prefix, StringComparison.Ordinal)))
            .ToList();
        routes.Count.ShouldBeGreaterThan(35);
        return routes;
    }
}
