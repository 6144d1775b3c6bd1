using Mediation.IntegrationTests.Databases;
using MiniExcelLibs;
using UglyToad.PdfPig;

namespace Mediation.IntegrationTests.Journey;

/// <summary>The whole journey by machine clients, one for each role: from a call to the hotline to the report.</summary>
[OnEveryDatabase]
public sealed class JourneyOverHttpTests
{
    [Fact]
    public async Task From_a_call_to_a_signed_off_agreement_and_the_report()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var leader = await server.ClientAsync(MediationRoles.Leader);
        using var staff = await server.ClientAsync(MediationRoles.CentreStaff);
        using var mediator = await server.ClientAsync(MediationRoles.Mediator);
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);

        // 1. Registered by hotline, with an attachment; number, two dates, risk with reasons.
        using var upload = await handler.PostAsync(new Uri("/api/v1/files", UriKind.Relative), Api.File("账单.pdf", Api.APdf()));
        var file = JsonDocument.Parse(await upload.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString();
        var registered = await handler.DoAsync(
            "complaints",
            new
            {
                channel = "Hotline",
                complainantName = "李淑华",
                documentNumber = "440103195903124522",
                phone = "138 0013 6072",
                productCode = "B02.2",
                causeCode = "C07",
                demandCode = "D01",
                claimedAmount = 3280.00m,
                narrative = "分期的时候没有说手续费，不退我就找记者曝光，找12378。",
                signs = "MediaMentioned, RegulatorMentioned",
                attachments = new[] { file },
            }
        );
        var id = registered.GetProperty("id").GetString()!;
        var number = registered.GetProperty("number").GetString()!;
        number.ShouldMatch(@"^TS-\d{4}-GZ-\d{6}$");
        registered.GetProperty("duties")[0].GetProperty("dueAt").GetDateTimeOffset().ShouldBeLessThan(registered.GetProperty("decideBy").GetDateTimeOffset());
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("riskLevel").GetString().ShouldBe("Major");
        await handler.DoAsync($"complaints/{id}/assignments", new { });

        // 2. The named leader accepts and sets two measures; the handler completes one with proof.
        var ownership = await leader.ReadAsync($"complaints/{id}/ownership");
        ownership.GetProperty("risk").GetProperty("contributions").GetArrayLength().ShouldBeGreaterThan(2);
        ownership.GetProperty("leader").GetProperty("name").GetString().ShouldBe("周明远");
        await leader.DoAsync($"complaints/{id}/ownership/acceptance", new { });
        var owners = (await leader.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader").GetProperty("owners").EnumerateArray().ToList();
        var chen = owners.Single(o => o.GetProperty("name").GetString() == "陈静").GetProperty("id").GetString();
        var dueOn = DateOnly
            .FromDateTime(DateTime.Parse(registered.GetProperty("decideBy").GetString()!, System.Globalization.CultureInfo.InvariantCulture))
            .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await leader.DoAsync(
            $"complaints/{id}/ownership/measures",
            new
            {
                title = "复核收费告知录音",
                ownerId = chen,
                dueOn,
            }
        );
        await leader.DoAsync(
            $"complaints/{id}/ownership/measures",
            new
            {
                title = "当面致歉",
                ownerId = owners[0].GetProperty("id").GetString(),
                dueOn,
            }
        );
        var measures = (await handler.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader").GetProperty("measures").EnumerateArray().ToList();
        measures.Count.ShouldBe(2);
        var mine = measures.Single(m => m.GetProperty("title").GetString() == "复核收费告知录音").GetProperty("id").GetString();
        await handler.DoAsync($"complaints/{id}/ownership/measures/{mine}/completion", new { proof = "已调取录音，告知不完整。" });

        // 3. Mediation is proposed, consented to and pushed to the body's desk; the clock stands still.
        var proposed = await handler.DoAsync($"complaints/{id}/mediations", new { });
        var mediation = proposed.GetProperty("id").GetString()!;
        proposed.GetProperty("body").GetString()!.ShouldStartWith("广州");
        await handler
            .SendAsync($"mediations/{mediation}/dispatch", new { })
            .ShouldBeRefusedAsync(System.Net.HttpStatusCode.Conflict, "Referrals:ActionNotAllowed");
        await handler.DoAsync(
            $"mediations/{mediation}/consent",
            new
            {
                manner = "RecordedCall",
                proof = "录音 0413",
                fields = new[]
                {
                    "ComplaintNumber",
                    "Respondent",
                    "ComplainantName",
                    "ComplainantPhone",
                    "ComplainantDocument",
                    "Product",
                    "Cause",
                    "Demand",
                    "ClaimedAmount",
                    "Narrative",
                },
            }
        );
        await handler.DoAsync($"mediations/{mediation}/dispatch", new { });
        await Wait.UntilAsync(async () => (await handler.ReadAsync($"complaints/{id}")).GetProperty("state").GetString() == "Mediating");
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("duties")[0].GetProperty("clock").GetProperty("paused").GetBoolean().ShouldBeTrue();

        // 4. The body sees it masked with its clock, accepts, appoints, schedules; the mediator records session and outcome.
        var inbox = (await staff.ReadAsync("mediations?view=Inbox"))
            .GetProperty("rows")
            .EnumerateArray()
            .Single(r => r.GetProperty("id").GetString() == mediation);
        inbox.GetProperty("complainant").GetString().ShouldBe("李*华");
        await staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        var desk = await staff.ReadAsync($"mediations/{mediation}");
        desk.GetProperty("shared").GetProperty("complainantName").GetString().ShouldBe("李淑华");
        var panel = desk.GetProperty("panel").EnumerateArray().ToList();
        var conflicted = panel.Single(p => p.GetProperty("conflict").ValueKind != JsonValueKind.Null).GetProperty("id").GetString();
        await staff
            .SendAsync($"mediations/{mediation}/mediator", new { panelMemberId = conflicted })
            .ShouldBeRefusedAsync(System.Net.HttpStatusCode.Conflict, "Referrals:MediatorHasConflict");
        await staff.DoAsync(
            $"mediations/{mediation}/mediator",
            new { panelMemberId = panel.Single(p => p.GetProperty("name").GetString() == "许文").GetProperty("id").GetString() }
        );
        var startsAt = DateTimeOffset.UtcNow.AddSeconds(3);
        var session = (
            await staff.DoAsync(
                $"mediations/{mediation}/sessions",
                new
                {
                    startsAt,
                    minutes = 60,
                    manner = "Phone",
                    place = "三方通话",
                }
            )
        ).GetProperty("sessionId").GetString();
        await mediator.DoAsync($"mediations/{mediation}/sessions/{session}/record", await Api.ASessionHeldAsync());
        var outcome = await mediator.DoAsync(
            $"mediations/{mediation}/outcome",
            new
            {
                outcome = "Agreed",
                amount = 3000.00m,
                payWithinWorkingDays = CalendarReaches(10) ? 5 : (int?)null,
                payBy = CalendarReaches(10) ? null : DateTime.UtcNow.AddDays(20).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                facts = "双方对手续费告知有争议。",
                terms = "款项付清后再无纠纷。",
            }
        );
        outcome.GetProperty("agreementNumber").GetString()!.ShouldContain("穗金人调字第000001号");

        // 5. The agreement is a PDF that says so; the bank sees the outcome, decides and closes; the evaluation is asked for.
        var pdf = await handler.GetByteArrayAsync(new Uri($"/api/v1/mediations/{mediation}/agreement", UriKind.Relative));
        using (var document = PdfDocument.Open(pdf))
        {
            var text = string.Concat(document.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
            text.ShouldContain("人民币叁仟元整");
            text.ShouldContain("李淑华");
        }

        var pdfFile = Path.Combine(server.Folder, "agreement.pdf");
        await File.WriteAllBytesAsync(pdfFile, pdf);
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("state").GetString().ShouldBe("Handling");
        await handler.DoAsync(
            $"complaints/{id}/decision",
            new
            {
                outcome = "SettledInMediation",
                grantedAmount = 3000.00m,
                reasons = "经调解达成协议。",
            }
        );
        await handler
            .SendAsync($"complaints/{id}/closure", new { notice = "Phone", noticeProof = "录音 0501" })
            .ShouldBeRefusedAsync(System.Net.HttpStatusCode.Conflict, "Ownership:MeasuresOpen");
        var open = measures.Single(m => m.GetProperty("title").GetString() == "当面致歉").GetProperty("id").GetString();
        await leader.DoAsync($"complaints/{id}/ownership/measures/{open}/withdrawal", new { reason = "调解中已经当面致歉。" });
        await handler.DoAsync($"complaints/{id}/closure", new { notice = "Phone", noticeProof = "录音 0501" });
        (await handler.ReadAsync($"complaints/{id}/evaluation")).GetProperty("state").GetString().ShouldBe("Waiting");

        // 6. The report counts it and leads to it; the workbook opens; the chain verifies.
        var report = await compliance.ReadAsync("reports/compliance");
        report.GetProperty("total").GetInt32().ShouldBe(1);
        report.GetProperty("mediation").GetProperty("sumAgreed").GetDecimal().ShouldBe(3000m);
        report.GetProperty("mediation").GetProperty("successOfAccepted").GetProperty("percent").GetDecimal().ShouldBe(100m);
        (await compliance.ReadAsync("complaints?open=false&state=Closed&channel=Hotline&product=B02.2"))
            .GetProperty("rows")[0]
            .GetProperty("number")
            .GetString()
            .ShouldBe(number);
        using (MemoryStream workbook = new(await compliance.GetByteArrayAsync(new Uri("/api/v1/reports/compliance/export", UriKind.Relative))))
        {
            workbook.GetSheetNames().Count.ShouldBe(12);
        }

        var history = (await compliance.ReadAsync($"complaints/{id}/history")).EnumerateArray().Select(e => e.GetProperty("event").GetString()).ToList();
        foreach (
            var step in new[]
            {
                "ComplaintRegistered",
                "LeaderNamed",
                "OwnershipAccepted",
                "MeasureCompleted",
                "MeasureWithdrawn",
                "ConsentRecorded",
                "CasePushed",
                "PushAcknowledged",
                "MediationAccepted",
                "SessionRecorded",
                "MediationAgreed",
                "AgreementIssued",
                "ComplaintDecided",
                "ComplaintClosed",
                "EvaluationInvited",
                "OwnershipLifted",
            }
        )
        {
            history.ShouldContain(step);
        }

        (await Verb.RunAsync(server.Data, ["audit", "verify"])).Code.ShouldBe(0);
        (await Verb.RunAsync(server.Data, ["documents", "verify", pdfFile])).ShouldSatisfyAllConditions(
            v => v.Code.ShouldBe(0),
            v => v.Output.ShouldContain(number),
            v => v.Output.ShouldContain("SHA-256 of the file"),
            v => v.Output.ShouldContain("The paper bears another hash, that of its words")
        );
        pdf[^20] ^= 1;
        await File.WriteAllBytesAsync(pdfFile, pdf);
        (await Verb.RunAsync(server.Data, ["documents", "verify", pdfFile])).Code.ShouldBe(1);
    }

    [Fact]
    public async Task A_push_that_was_saved_and_not_delivered_when_the_program_ended_is_delivered_once_by_the_next()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        string id;
        await using (var deaf = await HostedServer.StartAsync(data, withJobs: false))
        {
            using var handler = await deaf.HandlerAsync();
            id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString()!;
            await handler.DoAsync($"complaints/{id}/assignments", new { });
            var mediation = (await handler.DoAsync($"complaints/{id}/mediations", new { })).GetProperty("id").GetString()!;
            await handler.DoAsync(
                $"mediations/{mediation}/consent",
                new
                {
                    manner = "Written",
                    proof = "同意书 1",
                    fields = new[] { "ComplaintNumber", "Respondent", "ComplainantName", "ComplainantPhone", "Narrative" },
                }
            );
            await handler.DoAsync($"mediations/{mediation}/dispatch", new { });
            (await EventsAsync(handler, id)).ShouldNotContain("PushAcknowledged", "nobody delivers in this program");
        }

        for (var round = 0; round < 2; round++)
        {
            await using var next = await ServerProcess.StartAsync(data);
            using var handler = await next.HandlerAsync();
            await Wait.UntilAsync(async () => (await handler.ReadAsync($"complaints/{id}")).GetProperty("state").GetString() == "Mediating");
            var events = await EventsAsync(handler, id);
            foreach (var once in new[] { "CasePushed", "PushAcknowledged", "MediationBegun" })
            {
                events.Count(e => e == once).ShouldBe(1, once);
            }

            await next.KillAsync();
        }
    }

    private static async Task<List<string?>> EventsAsync(HttpClient http, string caseId) =>
        [.. (await http.ReadAsync($"complaints/{caseId}/history")).EnumerateArray().Select(e => e.GetProperty("event").GetString())];

    /// <summary>Working days can be counted only as far as the shipped calendar goes, to the end of 2026; this test runs on the real date.</summary>
    private static bool CalendarReaches(int days) => new DateOnly(2026, 12, 31) >= DateOnly.FromDateTime(DateTime.UtcNow).AddDays(days);
}
