namespace Mediation.IntegrationTests.Journey;

/// <summary>A limit runs out while the program lies dead, and again while it is killed in the act.</summary>
public sealed class TimerKillTests
{
    [Fact]
    public async Task A_leader_who_let_the_limit_pass_is_passed_over_exactly_once_though_the_program_was_dead_when_it_ended()
    {
        var folder = Directory.CreateTempSubdirectory("mediation-ladder-").FullName;
        try
        {
            string id;
            DateTimeOffset until;
            await using (var server = await ServerProcess.StartAsync(folder))
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
                await server.KillAsync();
            }

            (string, string) later = ("Clock__Ahead", (until.AddMinutes(1) - TimeProvider.System.GetUtcNow()).ToString("c", CultureInfo.InvariantCulture));
            for (var round = 0; round < 3; round++)
            {
                // The first rounds are killed about when the timer fires; the last one may finish.
                await using var server = await ServerProcess.StartAsync(folder, environment: later);
                using var compliance = await server.ClientAsync(MediationRoles.Compliance);
                if (round < 2)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(300 * round));
                    await server.KillAsync();
                    continue;
                }

                await Wait.UntilAsync(async () => await EscalationsAsync(compliance, id) > 0, seconds: 60);
                await Task.Delay(TimeSpan.FromSeconds(12));
                (await EscalationsAsync(compliance, id)).ShouldBe(1);
                (await LeaderAsync(compliance, id)).GetProperty("rung").GetInt32().ShouldBe(2);
                await server.KillAsync();
            }

            (await ServerProcess.VerbAsync(folder, ["audit", "verify"])).Code.ShouldBe(0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<JsonElement> LeaderAsync(HttpClient http, string id) =>
        (await http.ReadAsync($"complaints/{id}/ownership")).GetProperty("leader");

    private static async Task<int> EscalationsAsync(HttpClient http, string id) =>
        (await http.ReadAsync($"complaints/{id}/history")).EnumerateArray().Count(e => e.GetProperty("event").GetString() == "OwnershipEscalated");
}
