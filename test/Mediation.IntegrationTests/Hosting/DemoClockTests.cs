using Mediation.Core.History;
using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Domain;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>The demo's clock is moved: what falls due on the way happens at its own time.</summary>
public sealed class DemoClockTests
{
    [Fact]
    public async Task A_day_forward_climbs_the_ladder_rung_by_rung_at_its_times_and_who_moved_it_stays_signed_in()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        DateTimeOffset moved;
        await using (var server = await HostedServer.StartAsync(data))
        {
            using var handler = await server.HandlerAsync();
            var registered = await handler.DoAsync(
                "complaints",
                new
                {
                    channel = "Hotline",
                    complainantName = "孙小兰",
                    productCode = "B02.2",
                    causeCode = "C07",
                    demandCode = "D01",
                    claimedAmount = 3280m,
                    // Critical: its rungs are counted in clock hours, whatever the hour of this test.
                    narrative = "再不退还我就去跳楼，还要叫人来拉横幅堵门。",
                }
            );
            var complaint = registered.GetProperty("id").GetGuid();

            using var person = await Person.SignedInAsync(server.Address, "zhoumingyuan");
            var page = await person.OpenAsync("/demo-clock");
            var before = TimeProvider.System.GetUtcNow();
            using var answer = await person.PostAsync("/demo-clock/forward", page, "/demo-clock/forward", new() { ["span"] = "Day" });
            answer.Headers.Location!.ToString().ShouldBe("/demo-clock");
            (await person.OpenAsync("/demo-clock")).ShouldContain("期间系统自动办理的");

            // Whoever runs the bank's system sees what fell due and what was done, and no case that is not for that person.
            using var admin = await Person.SignedInAsync(server.Address, "admin");
            var seen = await admin.OpenAsync("/demo-clock");
            seen.ShouldContain("领导接受包案的时限，到时升级");
            seen.ShouldContain("到期的事项");
            seen.ShouldNotContain("/complaints/");

            var rungs = await data.ReadAsync(db =>
                db.Set<HistoryEntry>()
                    .Where(e => e.CaseId == complaint && (e.Event == nameof(OwnershipEscalated) || e.Event == nameof(OwnershipAlarmed)))
                    .OrderBy(e => e.Sequence)
                    .Select(e => e.At)
                    .ToListAsync()
            );
            rungs.Count.ShouldBeGreaterThan(3, "two rungs and an alarm every four hours");
            rungs.Zip(rungs.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= TimeSpan.FromMinutes(55));
            moved = rungs[^1];
            moved.ShouldBeGreaterThan(before.AddHours(12));
        }

        // Started anew it goes on from there: a history never goes back.
        await using var again = await HostedServer.StartAsync(data);
        again.Services.GetRequiredService<TimeProvider>().GetUtcNow().ShouldBeGreaterThan(moved);
    }
}
