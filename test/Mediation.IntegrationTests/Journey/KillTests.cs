using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Journey;

/// <summary>The program is killed without a word and started again on what is on the disk.</summary>
[OnEveryDatabase]
public sealed class KillTests
{
    [Fact]
    public async Task What_was_answered_is_there_after_a_kill_and_what_was_not_is_whole_or_absent()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        List<string> answered = [];
        for (var round = 0; round < 3; round++)
        {
            await using var server = await ServerProcess.StartAsync(data);
            using var handler = await server.HandlerAsync();
            using CancellationTokenSource stop = new();
            var hammering = Enumerable.Range(0, 4).Select(_ => HammerAsync(handler, answered, stop.Token)).ToArray();
            var enough = 12 * (round + 1);
            await Wait.UntilAsync(() => Task.FromResult(Count(answered) >= enough));
            await Task.Delay(TimeSpan.FromMilliseconds(7 * round));
            await server.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(hammering);
        }

        await using (var again = await ServerProcess.StartAsync(data))
        {
            using var handler = await again.HandlerAsync();
            var next = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("number").GetString()!;
            answered.Count.ShouldBeGreaterThan(10);
            var stored = await data.ReadAsync(db => db.Complaints.Select(c => c.Number).ToListAsync());
            answered.Except(stored, StringComparer.Ordinal).ShouldBeEmpty("answered but lost");
            stored.Count.ShouldBe(int.Parse(next[^6..], CultureInfo.InvariantCulture), "numbers have a gap or a double");
        }

        var (code, output) = await Verb.RunAsync(data, ["audit", "verify"]);
        code.ShouldBe(0, output);
    }

    private static int Count(List<string> answered)
    {
        lock (answered)
        {
            return answered.Count;
        }
    }

    private static async Task HammerAsync(HttpClient handler, List<string> answered, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                var number = (await handler.DoAsync("complaints", Api.AComplaint(amount: 5m, narrative: "年费争议"))).GetProperty("number").GetString()!;
                lock (answered)
                {
                    answered.Add(number);
                }
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }
}
