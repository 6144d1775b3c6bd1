using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>More time, pauses, new facts and regulators by machine clients, each with its refusals.</summary>
[OnServerDatabase]
public sealed class TermOverHttpTests
{
    [Fact]
    public async Task Fifteen_days_become_thirty_and_sixty_stand_still_and_run_anew()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var branchLeader = await server.ClientAsync(MediationRoles.Leader);
        using var headLeader = await server.ClientAsync("liangjun");
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        var first = await DueAsync("Decide");

        await handler
            .SendAsync($"complaints/{id}/extensions", new { toDays = 60, reason = "情况复杂。" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:NoSuchExtension", "toDays");
        var thirty = await handler.DoAsync($"complaints/{id}/extensions", new { toDays = 30, reason = "需要调取外部材料。" });
        thirty.GetProperty("state").GetString().ShouldBe("Approved");
        (await DueAsync("Decide")).ShouldBe(first.AddDays(15));

        var sixty = await handler.DoAsync($"complaints/{id}/extensions", new { toDays = 60, reason = "等待公安机关结论。" });
        sixty.GetProperty("state").GetString().ShouldBe("Requested");
        var request = sixty.GetProperty("extensionId").GetString();
        await handler
            .SendAsync($"complaints/{id}/extensions/{request}/approval", new { })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await branchLeader
            .SendAsync($"complaints/{id}/extensions/{request}/approval", new { })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Complaints:NotTheApprover");
        await headLeader.DoAsync($"complaints/{id}/extensions/{request}/rejection", new { reason = "请先说明已做的核查。" });
        (await DueAsync("Decide")).ShouldBe(first.AddDays(15));
        var again = (await handler.DoAsync($"complaints/{id}/extensions", new { toDays = 60, reason = "已做核查见附件，等待公安机关结论。" }))
            .GetProperty("extensionId")
            .GetString();
        var waiting = (await headLeader.ReadAsync("approvals")).GetProperty("rows").EnumerateArray().Single();
        (waiting.GetProperty("id").GetString(), waiting.GetProperty("kind").GetString(), waiting.GetProperty("toDays").GetInt32()).ShouldBe(
            (again, "Extension", 60)
        );
        (await branchLeader.ReadAsync("approvals")).GetProperty("rows").GetArrayLength().ShouldBe(0, "not one whom the rule names");
        await headLeader.DoAsync($"complaints/{id}/extensions/{again}/approval", new { });
        (await headLeader.ReadAsync("approvals")).GetProperty("rows").GetArrayLength().ShouldBe(0);
        (await DueAsync("Decide")).ShouldBe(first.AddDays(45));
        await Wait.UntilAsync(async () =>
            (await handler.ReadAsync($"complaints/{id}/notifications")).ToString().Contains("complaints.limit-extended", StringComparison.Ordinal)
        );

        await handler
            .SendAsync($"complaints/{id}/pauses", new { ground = "appraisal", proof = "" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "proof");
        await handler.DoAsync($"complaints/{id}/pauses", new { ground = "appraisal", proof = "委托书 7" });
        (await StateAsync("Decide")).ShouldBe("Paused");
        await handler
            .SendAsync($"complaints/{id}/pauses", new { ground = "appraisal", proof = "委托书 8" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:PauseRunning");
        await handler.DoAsync($"complaints/{id}/resumptions", new { ground = "appraisal", proof = "报告 7" });
        (await StateAsync("Decide")).ShouldBe("Running");

        await handler.DoAsync($"complaints/{id}/restarts", new { newFacts = "提交了新的通话录音。", proof = "录音 0501" });
        (await DueAsync("Decide")).ShouldBe(first, "the base limit runs again");
        await Wait.UntilAsync(async () =>
            (await handler.ReadAsync($"complaints/{id}/notifications")).ToString() is { } notices
            && notices.Contains("complaints.limit-resumed", StringComparison.Ordinal)
            && notices.Contains("complaints.limit-restarted", StringComparison.Ordinal)
        );

        var forward = await handler.DoAsync($"complaints/{id}/forwards", new { regulator = "NFRA", regulatorReference = "转办〔2026〕9号" });
        await handler
            .SendAsync($"complaints/{id}/forwards", new { regulator = "NFRA", regulatorReference = "转办〔2026〕9号" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:SameForward");
        await handler.DoAsync($"complaints/{id}/regulator-answers", new { answer = "已核实。", answerProof = "回执 0413" });
        (await StateAsync("AnswerRegulator")).ShouldBe("Met");
        forward.GetProperty("answerBy").GetDateTimeOffset().ShouldBe(first);

        async Task<JsonElement> DutyAsync(string kind) =>
            (await handler.ReadAsync($"complaints/{id}")).GetProperty("duties").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == kind);

        async Task<DateTimeOffset> DueAsync(string kind) => (await DutyAsync(kind)).GetProperty("dueAt").GetDateTimeOffset();

        async Task<string?> StateAsync(string kind) => (await DutyAsync(kind)).GetProperty("state").GetString();
    }
}
