using Mediation.IntegrationTests.Databases;
using MiniExcelLibs;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Claims, findings and the verified cause by machine clients: from the registration to the letter, the list and the report.</summary>
[OnServerDatabase]
public sealed class FindingsOverHttpTests
{
    [Fact]
    public async Task Each_claim_is_found_on_before_the_decision_which_verifies_the_cause()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        var first = (await handler.ReadAsync($"complaints/{id}")).GetProperty("claims").EnumerateArray().ShouldHaveSingleItem();
        first.GetProperty("id").GetString().ShouldBe(id, "the demand of the registration goes by the id of the complaint");
        await handler
            .SendAsync($"complaints/{id}/claims", new { demandCode = "D77" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:UnknownDemand", "demandCode");
        var claim = (await handler.DoAsync($"complaints/{id}/claims", new { demandCode = "D04", what = "请打 13800136072 道歉" })).GetProperty("claimId");
        await handler.DoAsync(
            $"complaints/{id}/contacts",
            new
            {
                manner = "Phone",
                direction = "FromComplainant",
                text = "没有说过手续费。",
            }
        );
        var spoken = (await handler.ReadAsync($"complaints/{id}/contacts"))[0].GetProperty("noteId").GetString();
        object Finding(string? contact, string responsibility = "Bank", string? area = "Disclosure") =>
            new
            {
                result = "Founded",
                responsibility,
                words = "办理时没有说明手续费。",
                unit = area is null ? null : "GZ",
                area,
                contacts = contact is null ? Array.Empty<string>() : [contact],
            };
        await handler
            .SendAsync($"complaints/{id}/claims/{id}/finding", Finding(null))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:EvidenceMissing", "evidence");
        await handler
            .SendAsync($"complaints/{id}/claims/{id}/finding", Finding($"{Guid.CreateVersion7()}"))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:EvidenceUnknown", "evidence");
        await handler
            .SendAsync($"complaints/{id}/claims/{id}/finding", Finding(spoken, area: null))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:FaultUnitMissing", "unit");
        await handler.DoAsync($"complaints/{id}/claims/{id}/finding", Finding(spoken));
        object Decision(string outcome, string? reason = null, object[]? claims = null) =>
            new
            {
                outcome,
                claims,
                reasons = "核对了录音。",
                grantedAmount = outcome == "Granted" && claims is null ? 3280m : (decimal?)null,
                verifiedCause = "C05",
                causeReason = reason,
            };
        await handler
            .SendAsync($"complaints/{id}/decision", Decision("Granted", "没有披露。"))
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ClaimsWithoutFinding");
        await handler.DoAsync($"complaints/{id}/claims/{claim}/finding", Finding(spoken, "Nobody", area: null));
        await handler
            .SendAsync($"complaints/{id}/decision", Decision("NotGranted", "没有披露。"))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:FoundedButRefused", "outcome");
        await handler
            .SendAsync($"complaints/{id}/decision", Decision("Granted"))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:CauseReasonMissing", "causeReason");
        await handler
            .SendAsync($"complaints/{id}/decision", Decision("Granted", "没有披露。"))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:ClaimsUndecided", "claims");
        object[] each =
        [
            new
            {
                claimId = id,
                outcome = "Granted",
                grantedAmount = 3280m,
            },
            new { claimId = $"{claim}", outcome = "Granted" },
        ];
        await handler
            .SendAsync($"complaints/{id}/decision", Decision("PartlyGranted", "没有披露。", each))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:OutcomeNotOfClaims", "outcome");
        var other = JsonSerializer.SerializeToNode(Decision("Granted", "没有披露。", each))!.AsObject();
        other["grantedAmount"] = 100m;
        await handler
            .SendAsync($"complaints/{id}/decision", other)
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:GrantedNotOfClaims", "grantedAmount");
        other["grantedAmount"] = null;
        other["claims"] = new System.Text.Json.Nodes.JsonArray((System.Text.Json.Nodes.JsonNode?)null);
        await handler.SendAsync($"complaints/{id}/decision", other).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "claims[0]");
        await handler.DoAsync($"complaints/{id}/decision", Decision("Granted", "没有披露。", each));
        await handler
            .SendAsync($"complaints/{id}/claims/{id}/finding", Finding(spoken))
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ActionNotAllowed");

        var seen = await supervisor.ReadAsync($"complaints/{id}");
        var claims = seen.GetProperty("claims");
        claims[0].GetProperty("finding").GetProperty("area").GetString().ShouldBe("Disclosure");
        claims[0].GetProperty("decision").GetProperty("grantedAmount").GetDecimal().ShouldBe(3280m);
        claims[1].GetProperty("what").GetString()!.ShouldNotContain("13800136072");
        seen.GetProperty("decision").GetProperty("verifiedCause").GetProperty("code").GetString().ShouldBe("C05");
        (await supervisor.ReadAsync("complaints?verifiedCause=C05&causeCorrected=true")).GetProperty("rows").GetArrayLength().ShouldBe(1);
        (await supervisor.ReadAsync("complaints?verifiedCause=C05&causeCorrected=false")).GetProperty("rows").GetArrayLength().ShouldBe(0);
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var report = await compliance.ReadAsync("reports/compliance");
        report.GetProperty("byVerifiedCause")[0].GetProperty("key").GetString().ShouldBe("C05");
        report.GetProperty("causesCorrected").GetInt32().ShouldBe(1);
        var kinds = report.GetProperty("byClaim");
        kinds[kinds.GetArrayLength() - 1].GetProperty("each")[0].GetProperty("claims").GetInt32().ShouldBe(2);
        kinds[kinds.GetArrayLength() - 1].GetProperty("each")[0].GetProperty("cases").GetInt32().ShouldBe(1);
        (await supervisor.ReadAsync("complaints?claimDemand=D04&claimOutcome=Granted")).GetProperty("rows").GetArrayLength().ShouldBe(1);
        (await supervisor.ReadAsync("complaints?claimDemand=D04&claimOutcome=NotGranted")).GetProperty("rows").GetArrayLength().ShouldBe(0);
        foreach (var export in new[] { "complaints", "compliance" })
        {
            using MemoryStream workbook = new(await compliance.GetByteArrayAsync(new Uri($"/api/v1/reports/{export}/export", UriKind.Relative)));
            var decided = workbook.Query(useHeaderRow: true, sheetName: "诉求明细").Cast<IDictionary<string, object>>().ToList();
            decided.ConvertAll(row => row["逐项处理结果"]).ShouldBe(["支持诉求", "支持诉求"]);
            decided.ConvertAll(row => row["支持金额（元）"]).ShouldBe([3280d, null!]);
        }

        var (code, text) = await Verb.RunAsync(server.Data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }
}
