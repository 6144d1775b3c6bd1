using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>The other paths of a complaint by machine clients: refused, terminated, transferred, asked for material, withdrawn, opened again.</summary>
[OnServerDatabase]
public sealed class EndingsOverHttpTests
{
    [Fact]
    public async Task A_refusal_is_approved_by_somebody_else_and_ends_with_its_notice()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        var id = await InHandAsync(handler);
        (await handler.ReadAsync("ending-grounds")).GetProperty("refusals").GetArrayLength().ShouldBe(6);
        await handler
            .SendAsync($"complaints/{id}/refusals", new { ground = "settled", reasons = "双方已和解。" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:EndingProofMissing", "proofFileId");
        await handler
            .SendAsync($"complaints/{id}/refusals", new { ground = "another-company", reasons = "保险合同争议。" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:ForAnotherCompany", "ground");
        await handler
            .SendAsync($"complaints/{id}/refusals", new { ground = "agency", reasons = "疑似职业代理。" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:UnknownChoice", "ground");
        var first = await ProposedAsync(handler, id, "refusals", "repeated");
        var waiting = (await supervisor.ReadAsync("approvals")).GetProperty("rows").EnumerateArray().Single();
        (waiting.GetProperty("id").GetString(), waiting.GetProperty("kind").GetString()).ShouldBe((first, "Refusal"));
        await handler.SendAsync($"complaints/{id}/endings/{first}/approval", new { }).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await supervisor.DoAsync($"complaints/{id}/endings/{first}/return", new { reason = "请写明与哪一件相同。" });
        var own = await ProposedAsync(supervisor, id, "refusals", "repeated");
        (await supervisor.ReadAsync("approvals")).GetProperty("rows").GetArrayLength().ShouldBe(0, "nobody approves what is one's own");
        await supervisor.SendAsync($"complaints/{id}/endings/{own}/approval", new { }).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Complaints:FourEyes");

        await handler
            .SendAsync($"complaints/{id}/terminations", new { ground = "unreachable", reasons = "三次未果。" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:EndingProofMissing", "proofFileId");
        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "核对了录音。" });
        var lapsed = (await handler.ReadAsync($"complaints/{id}")).GetProperty("endings").EnumerateArray().Select(e => e.GetProperty("state").GetString());
        lapsed.ShouldBe(["SentBack", "Lapsed"]);

        var other = await InHandAsync(handler, "另一件事重复投诉。");
        var proposal = await ProposedAsync(handler, other, "refusals", "repeated");
        await supervisor.DoAsync($"complaints/{other}/endings/{proposal}/approval", new { });
        await handler
            .SendAsync($"complaints/{other}/endings/{proposal}/return", new { reason = "批错了。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await supervisor.DoAsync($"complaints/{other}/endings/{proposal}/return", new { reason = "批错了，并非同一件事。" });
        (await handler.ReadAsync($"complaints/{other}")).GetProperty("state").GetString().ShouldBe("Handling", "what was approved can be taken back");
        await supervisor.DoAsync($"complaints/{other}/endings/{await ProposedAsync(handler, other, "refusals", "repeated")}/approval", new { });
        var refused = await handler.ReadAsync($"complaints/{other}");
        (refused.GetProperty("state").GetString(), refused.GetProperty("isOpen").GetBoolean()).ShouldBe(("Refused", true));
        await handler.DoAsync($"complaints/{other}/decision-notices", new { });
        await Wait.UntilAsync(async () =>
            (await handler.ReadAsync($"complaints/{other}/notifications")).ToString().Contains("complaints.refusal", StringComparison.Ordinal)
        );
        await handler.DoAsync($"complaints/{other}/closure", new { notice = "Phone", noticeProof = "录音 0413" });
        var ended = await handler.ReadAsync($"complaints/{other}");
        (ended.GetProperty("state").GetString(), ended.GetProperty("isOpen").GetBoolean()).ShouldBe(("Refused", false));
        ended.GetProperty("duties").EnumerateArray().Select(d => d.GetProperty("state").GetString()).ShouldAllBe(state => state == "Met");
        await AuditedAsync(server);
    }

    [Fact]
    public async Task Another_unit_goes_on_with_the_clock_and_another_company_ends_it_here()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        using var centre = await server.ClientAsync("guoqiang");
        var id = await InHandAsync(handler);
        var due = DueOf(await handler.ReadAsync($"complaints/{id}"));
        await handler
            .SendAsync($"complaints/{id}/unit-transfers", new { unit = "CC", reason = "信用卡业务。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await supervisor
            .SendAsync($"complaints/{id}/unit-transfers", new { unit = "XX", reason = "信用卡业务。" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:UnknownChoice", "unit");
        (await supervisor.DoAsync($"complaints/{id}/unit-transfers", new { unit = "CC", reason = "信用卡业务。" }))
            .GetProperty("isStillSeen")
            .GetBoolean()
            .ShouldBeFalse();
        (await handler.GetAsync(new Uri($"/api/v1/complaints/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var moved = await centre.ReadAsync($"complaints/{id}");
        (moved.GetProperty("state").GetString(), moved.GetProperty("unitCode").GetString()).ShouldBe(("Registered", "CC"));
        DueOf(moved).ShouldBe(due);
        (await centre.ReadAsync($"complaints/{id}/history")).ToString().ShouldContain("ComplaintTransferred");
        await Wait.UntilAsync(async () => (await centre.ReadAsync("inbox")).ToString().Contains("complaints.transferred", StringComparison.Ordinal));

        var transfer = new
        {
            company = "某人寿保险公司",
            kind = "Insurer",
            reason = "保险合同争议。",
            sentHow = "平台 7731",
            notice = "Phone",
            noticeProof = "录音 0413",
        };
        await centre
            .SendAsync($"complaints/{id}/company-transfers", new { company = "某人寿保险公司" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "noticeProof");
        await centre.DoAsync($"complaints/{id}/company-transfers", transfer);
        var ended = await centre.ReadAsync($"complaints/{id}");
        (ended.GetProperty("state").GetString(), ended.GetProperty("isOpen").GetBoolean()).ShouldBe(("Transferred", false));
        ended.GetProperty("passedTo").GetProperty("company").GetString().ShouldBe("某人寿保险公司");
        var letter = ended.GetProperty("letters").EnumerateArray().Single(l => l.GetProperty("kind").GetString() == "TransferNotice");
        (letter.GetProperty("number").GetString()!.EndsWith("-YS01", StringComparison.Ordinal), letter.GetProperty("state").GetString()).ShouldBe(
            (true, "Current")
        );
        ended.GetProperty("duties").EnumerateArray().Select(d => d.GetProperty("state").GetString()).ShouldAllBe(state => state == "Ended");
        await AuditedAsync(server);
    }

    [Fact]
    public async Task Material_is_asked_for_a_withdrawal_is_flagged_and_a_supervisor_opens_it_again()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var id = await InHandAsync(handler);
        var day = DateTimeOffset.UtcNow.AddDays(5).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await handler
            .SendAsync($"complaints/{id}/supplements", new { materials = new[] { "identity" }, replyBy = day })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:AlreadyHeld", "notHeld");
        var asked = (
            await handler.DoAsync(
                $"complaints/{id}/supplements",
                new
                {
                    materials = new[] { "claim", "identity" },
                    replyBy = day,
                    notHeld = true,
                }
            )
        ).GetProperty("supplementId");
        await Wait.UntilAsync(async () =>
            (await handler.ReadAsync($"complaints/{id}/notifications")).ToString().Contains("complaints.supplement", StringComparison.Ordinal)
        );
        await handler.DoAsync($"complaints/{id}/supplements/{asked}/reply", new { answer = "Part", text = "只补充了证件。" });
        await handler
            .SendAsync($"complaints/{id}/supplements/{asked}/reply", new { answer = "All" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:SupplementAnswered");

        await handler
            .SendAsync($"complaints/{id}/withdrawal", new { verifiedHow = "回拨登记电话，本人确认", payment = "Paid" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "paymentDetails");
        await handler.DoAsync(
            $"complaints/{id}/withdrawal",
            new
            {
                verifiedHow = "回拨登记电话，本人确认",
                manner = "Phone",
                payment = "Paid",
                paymentDetails = "网点赠送礼品。",
            }
        );
        Flag(await handler.ReadAsync($"complaints/{id}")).ShouldBe(JsonValueKind.Null, "who may have promised it is not shown the flag");
        Flag(await compliance.ReadAsync($"complaints/{id}")).ShouldBe(JsonValueKind.String);
        (await handler.ReadAsync($"complaints/{id}/history")).ToString().ShouldNotContain("网点赠送礼品");
        PaymentIn(await handler.ReadAsync($"complaints/{id}/history")).ShouldBe("NotShown");
        (await handler.ReadAsync($"complaints/{id}/history"))
            .EnumerateArray()
            .Single(e => e.GetProperty("event").GetString() == "ComplaintWithdrawn")
            .GetProperty("facts")
            .EnumerateObject()
            .ShouldNotContain(fact => fact.Name.StartsWith("note", StringComparison.Ordinal), "that there is a note would say it");
        PaymentIn(await compliance.ReadAsync($"complaints/{id}/history")).ShouldBe("Paid");
        var row = (await compliance.ReadAsync("complaints?open=false")).GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("id").GetString() == id);
        row.GetProperty("withdrawalPayment").GetString().ShouldBe("Paid");

        await handler
            .SendAsync($"complaints/{id}/reopening", new { reason = "投诉人补交了录音。", hasNewFacts = false })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await supervisor
            .SendAsync($"complaints/{id}/reopening", new { reason = "投诉人补交了录音。", hasNewFacts = true })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "newFactsProof");
        await supervisor.DoAsync(
            $"complaints/{id}/reopening",
            new
            {
                reason = "投诉人补交了录音。",
                hasNewFacts = true,
                newFactsProof = "录音 0501",
            }
        );
        var open = await handler.ReadAsync($"complaints/{id}");
        (open.GetProperty("state").GetString(), open.GetProperty("isOpen").GetBoolean()).ShouldBe(("Handling", true));
        open.GetProperty("duties").EnumerateArray().Select(d => d.GetProperty("state").GetString()).ShouldBe(["Running", "Running", "Ended", "Ended"]);
        (await handler.DoAsync($"complaints/{id}/extensions", new { toDays = 30, reason = "需要调取外部材料。" }))
            .GetProperty("state")
            .GetString()
            .ShouldBe("Approved", "an extension of what is owed anew needs no other name than before");
        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "核对了录音。" });
        await handler.DoAsync($"complaints/{id}/closure", new { notice = "Phone", noticeProof = "录音 0502" });
        await AuditedAsync(server);
    }

    [Fact]
    public async Task A_mediation_that_is_under_way_stands_against_every_other_ending()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        var id = await InHandAsync(handler);
        await new MediationDriver(handler).ProposeAsync(id);
        await RefusedAsync(handler, "refusals", new { ground = "repeated", reasons = "与前一件相同。" });
        await RefusedAsync(handler, "terminations", new { ground = "unreachable", reasons = "三次未果。" });
        await RefusedAsync(supervisor, "unit-transfers", new { unit = "CC", reason = "信用卡业务。" });
        await RefusedAsync(
            supervisor,
            "company-transfers",
            new
            {
                company = "某人寿保险公司",
                kind = "Insurer",
                reason = "保险合同争议。",
                sentHow = "平台 7731",
                notice = "Phone",
                noticeProof = "录音 0413",
            }
        );

        Task RefusedAsync(HttpClient client, string what, object body) =>
            client.SendAsync($"complaints/{id}/{what}", body).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Referrals:MediationUnderWay");
    }

    private static List<(string?, DateTimeOffset)> DueOf(JsonElement view) =>
        [.. view.GetProperty("duties").EnumerateArray().Select(d => (d.GetProperty("state").GetString(), d.GetProperty("dueAt").GetDateTimeOffset()))];

    private static JsonValueKind Flag(JsonElement view) => view.TryGetProperty("withdrawalPayment", out var flag) ? flag.ValueKind : JsonValueKind.Null;

    private static string? PaymentIn(JsonElement history) =>
        history
            .EnumerateArray()
            .Single(e => e.GetProperty("event").GetString() == "ComplaintWithdrawn")
            .GetProperty("facts")
            .GetProperty("payment")
            .GetString();

    private static async Task<string> InHandAsync(HttpClient handler, string narrative = "分期的时候没有说手续费。")
    {
        var registered = await handler.DoAsync(
            "complaints",
            new
            {
                channel = "Hotline",
                complainantName = "李淑华",
                phone = "13800136072",
                productCode = "B02.2",
                causeCode = "C07",
                demandCode = "D07",
                narrative,
            }
        );
        var id = registered.GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        return id;
    }

    private static async Task<string> ProposedAsync(HttpClient client, string id, string what, string ground) =>
        (await client.DoAsync($"complaints/{id}/{what}", new { ground, reasons = "与前一件相同。" })).GetProperty("endingId").GetString()!;

    private static async Task AuditedAsync(HostedServer server)
    {
        var (code, text) = await Verb.RunAsync(server.Data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }
}
