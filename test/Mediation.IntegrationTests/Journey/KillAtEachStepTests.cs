using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Journey;

/// <summary>The journey of a case during which the program is killed at every single step, about when it answers; the step is then sent again.</summary>
[OnEveryDatabase]
public sealed class KillAtEachStepTests : IAsyncLifetime
{
    private const int LongestDelay = 60;

    /// <summary>
    /// A start takes seconds: every sixth step in a run, on each day another sixth, so that six days have all. With <c>MEDIATION_KILLS=all</c> in the
    /// environment every step in one run.
    /// </summary>
    private static readonly int KillsEvery = Environment.GetEnvironmentVariable("MEDIATION_KILLS") == "all" ? 1 : 6;

    private static readonly int FirstKill = TimeProvider.System.GetUtcNow().DayOfYear % KillsEvery;

    private TestDatabase data = null!;
    private ServerProcess server = null!;
    private int steps;

    public async ValueTask InitializeAsync()
    {
        data = await TestDatabase.WithDemoBankAsync();
        server = await ServerProcess.StartAsync(data);
    }

    public async ValueTask DisposeAsync()
    {
        await (server?.DisposeAsync() ?? default);
        await (data?.DisposeAsync() ?? default);
    }

    [Fact]
    public async Task A_case_killed_at_every_step_ends_as_if_nothing_had_happened()
    {
        var id = (await StepAsync(MediationRoles.Handler, "complaints", Api.AComplaint(narrative: "不退我就找记者曝光，找12378投诉，要求退还手续费。")))
            .GetProperty("id")
            .GetString();
        await StepAsync(MediationRoles.Handler, $"complaints/{id}/assignments", new { });
        await StepAsync(MediationRoles.Handler, $"complaints/{id}/risk-assessments", new { noted = "MediaMentioned, RegulatorMentioned" });
        await StepAsync(MediationRoles.Leader, $"complaints/{id}/ownership/acceptance", new { });
        var leader = (await ReadAsync(MediationRoles.Leader, $"complaints/{id}/ownership")).GetProperty("leader");
        var owner = leader.GetProperty("owners").EnumerateArray().Single(o => o.GetProperty("name").GetString() == "陈静").GetProperty("id").GetString();
        await StepAsync(
            MediationRoles.Leader,
            $"complaints/{id}/ownership/measures",
            new
            {
                title = "复核录音",
                ownerId = owner,
                dueOn = Day(5),
            }
        );
        var measure = (await ReadAsync(MediationRoles.Handler, $"complaints/{id}/ownership"))
            .GetProperty("leader")
            .GetProperty("measures")[0]
            .GetProperty("id")
            .GetString();
        await StepAsync(MediationRoles.Handler, $"complaints/{id}/ownership/measures/{measure}/completion", new { proof = "已调取录音。" });
        await StepAsync(
            MediationRoles.Handler,
            $"complaints/{id}/contacts",
            new
            {
                manner = "Phone",
                direction = "ToComplainant",
                text = "已说明",
            }
        );
        var mediation = (await StepAsync(MediationRoles.Handler, $"complaints/{id}/mediations", new { })).GetProperty("id").GetString();
        await StepAsync(
            MediationRoles.Handler,
            $"mediations/{mediation}/consent",
            new
            {
                manner = "Written",
                proof = "同意书 1",
                fields = new[] { "ComplaintNumber", "Respondent", "ComplainantName", "ComplainantPhone", "ComplainantDocument", "Narrative" },
            }
        );
        await StepAsync(MediationRoles.Handler, $"mediations/{mediation}/dispatch", new { });
        await Wait.UntilAsync(async () => (await ReadAsync(MediationRoles.Handler, $"complaints/{id}")).GetProperty("state").GetString() == "Mediating");
        await StepAsync(MediationRoles.CentreStaff, $"mediations/{mediation}/acceptance", new { });
        var panel = (await ReadAsync(MediationRoles.CentreStaff, $"mediations/{mediation}"))
            .GetProperty("panel")
            .EnumerateArray()
            .Single(p => p.GetProperty("name").GetString() == "许文")
            .GetProperty("id")
            .GetString();
        await StepAsync(MediationRoles.CentreStaff, $"mediations/{mediation}/mediator", new { panelMemberId = panel });
        var session = (
            await StepAsync(
                MediationRoles.CentreStaff,
                $"mediations/{mediation}/sessions",
                new
                {
                    startsAt = TimeProvider.System.GetUtcNow().AddMinutes(2),
                    minutes = 60,
                    manner = "Phone",
                    place = "三方通话",
                }
            )
        ).GetProperty("sessionId").GetString();
        await StepAsync(MediationRoles.Mediator, $"mediations/{mediation}/sessions/{session}/record", await Api.ASessionHeldAsync());
        await StepAsync(
            MediationRoles.Mediator,
            $"mediations/{mediation}/outcome",
            new
            {
                outcome = "Agreed",
                amount = 3000m,
                payBy = Day(20),
                facts = "双方对手续费告知有争议。",
                terms = "款项付清后再无纠纷。",
            }
        );
        await StepAsync(
            MediationRoles.Handler,
            $"complaints/{id}/decision",
            new
            {
                outcome = "SettledInMediation",
                grantedAmount = 3000m,
                reasons = "经调解达成协议。",
            }
        );
        await StepAsync(MediationRoles.Handler, $"complaints/{id}/closure", new { notice = "Phone", noticeProof = "录音 0501" });

        (await ReadAsync(MediationRoles.Compliance, $"complaints/{id}")).GetProperty("state").GetString().ShouldBe("Closed");
        (await ReadAsync(MediationRoles.Compliance, "reports/compliance")).GetProperty("total").GetInt32().ShouldBe(1);
        var history = (await ReadAsync(MediationRoles.Compliance, $"complaints/{id}/history"))
            .EnumerateArray()
            .Select(e => e.GetProperty("event").GetString()!)
            .ToList();
        foreach (
            var once in new[]
            {
                "ComplaintRegistered",
                "OwnershipAccepted",
                "MeasureCompleted",
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
            }
        )
        {
            history.Count(e => e == once).ShouldBe(1, once);
        }

        await server.KillAsync();
        var (code, output) = await Verb.RunAsync(data, ["audit", "verify"]);
        code.ShouldBe(0, output);
    }

    /// <summary>Sends it, kills the program at another instant each time, starts it again and sends the same once more.</summary>
    private async Task<JsonElement> StepAsync(string role, string route, object body)
    {
        var key = Guid.CreateVersion7().ToString();
        var step = steps++;
        using (var http = await server.ClientAsync(role))
        {
            if (step % KillsEvery != FirstKill)
            {
                return await http.DoAsync(route, body, key);
            }

            var sending = http.SendAsync(route, body, key);
            await Task.WhenAny(sending, Task.Delay(step * 17 % LongestDelay));
            await server.KillAsync();
            await Task.WhenAny(sending);
        }

        await server.DisposeAsync();
        server = await ServerProcess.StartAsync(data);
        using var again = await server.ClientAsync(role);
        return await again.DoAsync(route, body, key);
    }

    private async Task<JsonElement> ReadAsync(string role, string route)
    {
        using var http = await server.ClientAsync(role);
        return await http.ReadAsync(route);
    }

    private static string Day(int ahead) =>
        DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddDays(ahead).UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
