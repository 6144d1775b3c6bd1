using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Facts that are reported late by machine clients: without effect until a supervisor has approved their proof.</summary>
[OnServerDatabase]
public sealed class LateFactsOverHttpTests
{
    [Fact]
    public async Task A_notice_that_would_heal_a_breach_waits_for_a_supervisor_and_counts_from_its_true_date()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        var receivedAt = DateTimeOffset.UtcNow.AddDays(-20);
        var noticeAt = DateTimeOffset.UtcNow.AddDays(-10);
        var registered = JsonSerializer.SerializeToNode(Api.AComplaint())!.AsObject();
        registered["receivedAt"] = receivedAt;
        var id = (await handler.DoAsync("complaints", registered)).GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        var decidedAt = DateTimeOffset.UtcNow.AddDays(-11);
        object decision = new
        {
            outcome = "NotGranted",
            reasons = "核对了录音。",
            decidedAt,
            lateProof = "会议纪要 0413",
        };
        await handler.DoAsync($"complaints/{id}/decision", decision);
        await handler
            .SendAsync(
                $"complaints/{id}/closure",
                new
                {
                    notice = "Phone",
                    noticeProof = "录音 0413",
                    noticeAt,
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:NoticeIsLateFact", "noticeAt");
        object Fact(string? contact, object? at = null, string kind = "Notice") =>
            new
            {
                kind,
                proof = "录音 0413",
                reason = "当日没有登记。",
                at,
                notice = kind == "Notice" ? "Phone" : null,
                contacts = contact is null ? Array.Empty<string>() : [contact],
            };
        await handler
            .SendAsync($"complaints/{id}/late-facts", Fact(null, noticeAt))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:EvidenceMissing", "evidence");
        await handler.SendAsync($"complaints/{id}/late-facts", Fact(null)).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "at");
        await handler.DoAsync(
            $"complaints/{id}/contacts",
            new
            {
                manner = "Phone",
                direction = "ToComplainant",
                text = "回放了当日的录音。",
            }
        );
        var spoken = (await handler.ReadAsync($"complaints/{id}/contacts"))[0].GetProperty("noteId").GetString();
        await handler
            .SendAsync($"complaints/{id}/late-facts", Fact(spoken, noticeAt, "Pause"))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "ground");
        var fact = (await handler.DoAsync($"complaints/{id}/late-facts", Fact(spoken, noticeAt))).GetProperty("lateFactId");
        await handler
            .SendAsync($"complaints/{id}/late-facts/{fact}/approval", new { })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");

        var waiting = await supervisor.ReadAsync($"complaints/{id}");
        waiting.GetProperty("state").GetString().ShouldBe("Decided");
        var move = waiting.GetProperty("lateFacts")[0].GetProperty("moves")[0];
        (move.GetProperty("isMissedBefore").GetBoolean(), move.GetProperty("isMissedAfter").GetBoolean()).ShouldBe((true, false));
        (await supervisor.ReadAsync("approvals")).GetProperty("rows")[0].GetProperty("kind").GetString().ShouldBe("LateFact");
        await supervisor
            .SendAsync($"complaints/{id}/late-facts/{fact}/rejection", new { reason = "" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "reason");
        await supervisor.DoAsync($"complaints/{id}/late-facts/{fact}/rejection", new { reason = "录音听不清。" });
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("lateFacts")[0].GetProperty("rejection").GetString().ShouldBe("录音听不清。");
        var again = (await handler.DoAsync($"complaints/{id}/late-facts", Fact(spoken, noticeAt))).GetProperty("lateFactId");
        await supervisor.DoAsync($"complaints/{id}/late-facts/{again}/approval", new { });

        var proven = await handler.ReadAsync($"complaints/{id}");
        proven.GetProperty("state").GetString().ShouldBe("Decided");
        proven
            .GetProperty("duties")
            .EnumerateArray()
            .Where(d => d.GetProperty("isLegal").GetBoolean())
            .ShouldAllBe(d => d.GetProperty("state").GetString() == "Met");
        (await supervisor.ReadAsync("approvals")).GetProperty("rows").GetArrayLength().ShouldBe(0);
        await handler.DoAsync($"complaints/{id}/closure", new { });
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("state").GetString().ShouldBe("Closed");
        await supervisor
            .SendAsync($"complaints/{id}/late-facts/{again}/approval", new { })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ActionNotAllowed");
        var (code, text) = await Verb.RunAsync(server.Data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }
}
