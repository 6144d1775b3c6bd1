using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Journey;

/// <summary>A limit runs out while the program lies dead, and again while it is killed in the act.</summary>
[OnEveryDatabase]
public sealed class TimerKillTests
{
    [Fact]
    public async Task A_leader_who_let_the_limit_pass_is_passed_over_exactly_once_though_the_program_was_dead_when_it_ended()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        string id;
        DateTimeOffset until;
        await using (var server = await HostedServer.StartAsync(data))
        {
            using var handler = await server.HandlerAsync();
            id = (
                await handler.DoAsync(
                    "complaints",
                    new
                    {
                        channel = "Hotline",
                        complainantName = "李淑华",
                        documentNumber = "440103195903124522",
                        phone = "13800136072",
                        productCode = "B02.2",
                        causeCode = "C07",
                        demandCode = "D01",
                        claimedAmount = 3280m,
                        narrative = "不退我就找记者曝光，找12378。",
                        signs = "MediaMentioned, RegulatorMentioned",
                    }
                )
            ).GetProperty("id").GetString()!;
            until = (await LeaderAsync(handler, id)).GetProperty("waitsUntil").GetDateTimeOffset();
        }

        (string, string) later = ("Clock__Ahead", (until.AddMinutes(1) - TimeProvider.System.GetUtcNow()).ToString("c", CultureInfo.InvariantCulture));
        for (var round = 0; round < 2; round++)
        {
            // Killed about when the timer fires.
            await using var server = await ServerProcess.StartAsync(data, later);
            await Task.Delay(TimeSpan.FromMilliseconds(300 * round));
            await server.KillAsync();
        }

        await using (var server = await ServerProcess.StartAsync(data, later))
        {
            using var compliance = await server.ClientAsync(MediationRoles.Compliance);
            await Wait.UntilAsync(async () => await EscalationsAsync(compliance, id) > 0);
            await server.KillAsync();
        }

        // One that was fired twice would show it once everything due has been fired.
        await using (var server = await ServerProcess.StartAsync(data, later))
        {
            using var compliance = await server.ClientAsync(MediationRoles.Compliance);
            var now = until.AddMinutes(1);
            await Wait.UntilAsync(() => data.ReadAsync(async db => !await db.Set<DueTimer>().AnyAsync(t => t.State == TimerState.Waiting && t.DueAt <= now)));
            (await EscalationsAsync(compliance, id)).ShouldBe(1);
            (await LeaderAsync(compliance, id)).GetProperty("rung").GetInt32().ShouldBe(2);
            await server.KillAsync();
        }

        (await Verb.RunAsync(data, ["audit", "verify"])).Code.ShouldBe(0);
    }

    private static async Task<JsonElement> LeaderAsync(HttpClient http, string id) =>
        (await http.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader");

    private static async Task<int> EscalationsAsync(HttpClient http, string id) =>
        (await http.ReadAsync($"complaints/{id}/history")).EnumerateArray().Count(e => e.GetProperty("event").GetString() == "OwnershipEscalated");
}
