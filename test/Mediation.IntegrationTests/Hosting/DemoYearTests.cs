using System.Text.Json.Nodes;
using Mediation.Core.Deliveries;
using Mediation.Core.Outbox;
using Mediation.Core.Policies;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;
using Mediation.Ownership.Data;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Duty;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Ownership.Domain.Risk;
using Mediation.Ownership.Domain.RiskEvents;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>A fresh demo bank looks like one that has worked all year: what the program does by itself was done at its own instant.</summary>
public sealed class DemoYearTests : IAsyncLifetime
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The longest night.</summary>
    private static readonly TimeSpan Night = TimeSpan.FromHours(16);

    private TestDatabase data = null!;

    public async ValueTask InitializeAsync() => data = await TestDatabase.WithDemoBankAsync(20, DatabaseProvider.Sqlite);

    public ValueTask DisposeAsync() => data.DisposeAsync();

    [Fact]
    public async Task Its_messages_were_sent_in_their_own_time_in_the_day_and_none_is_left_or_skipped()
    {
        var sent = await data.ReadAsync(db => db.Set<Delivery>().Where(d => d.State != DeliveryState.Waiting).ToListAsync());
        sent.ShouldNotBeEmpty();
        sent.ShouldAllBe(d => d.State == DeliveryState.Sent && d.SentAt - d.CreatedAt < Night);
        // Whoever is on duty is told of what is urgent at night, too.
        sent.Where(d => !d.IsUrgent).ShouldAllBe(d => d.SentAt!.Value.ToOffset(China).Hour >= 8 && d.SentAt!.Value.ToOffset(China).Hour < 22);
        var waiting = await data.ReadAsync(db => db.Set<Delivery>().Where(d => d.State == DeliveryState.Waiting).ToListAsync());
        waiting.ShouldAllBe(d => d.NextTryAt > d.CreatedAt && TimeProvider.System.GetUtcNow() - d.CreatedAt < Night);
        (await data.ReadAsync(db => db.NotificationCopies.Where(c => c.State == CopyState.Sent).ToListAsync())).ShouldAllBe(c =>
            c.SentAt - c.CreatedAt < Night
        );
        Directory.GetFiles(Path.Combine(data.Folder, "outgoing", "sms")).Length.ShouldBe(sent.Count(d => d.Kind == "sms"));
    }

    [Fact]
    public async Task Whoever_was_meant_was_told_at_once()
    {
        var told = await data.ReadAsync(db => db.Notifications.ToListAsync());
        told.ShouldNotBeEmpty();
        told.ShouldAllBe(n => n.State != NotificationState.Waiting && n.AddressedAt == n.CreatedAt);
        (await data.ReadAsync(db => db.Set<OutboxMessage>().CountAsync(m => m.DeliveredAt == null))).ShouldBe(0);
        (await data.ReadAsync(db => db.Set<OutboxMessage>().ToListAsync())).ShouldAllBe(m => m.DeliveredAt == m.CreatedAt);
    }

    [Fact]
    public async Task Its_concluded_event_was_reported_in_time_and_whoever_is_on_duty_can_be_called()
    {
        var events = await data.ReadAsync(db => db.RiskEvents.AsNoTracking().ToListAsync());
        var concluded = events.Where(e => e.State == RiskEventState.Concluded).ShouldHaveSingleItem();
        (concluded.FinalGivenAt is not null, concluded.FinalRung, concluded.TimesLate).ShouldBe((true, 0, 0));
        var onDuty = await data.ReadAsync(db => db.Users.Where(u => db.Set<DutyDay>().Any(d => d.PersonId == u.Id || d.DeputyId == u.Id)).ToListAsync());
        onDuty.ShouldNotBeEmpty();
        onDuty.ShouldAllBe(u => u.PhoneNumber != null);
        onDuty.Select(u => u.PhoneNumber).ShouldBeUnique();
    }

    /// <summary>PRODUCT 9.4: made again from the facts that were kept, under the version that was kept, each decision comes out the same.</summary>
    [Fact]
    public async Task Every_rating_and_every_naming_made_again_comes_out_the_same()
    {
        await using var app = TestApplication.On(data);
        var ratings = await data.ReadAsync(db => db.RiskAssessments.AsNoTracking().ToListAsync());
        var ownerships = await data.ReadAsync(db => db.Ownerships.AsNoTracking().Include(o => o.Namings).ToListAsync());
        ratings.ShouldNotBeEmpty();
        ownerships.ShouldContain(o => o.Namings.Count > 0);
        foreach (var rating in ratings)
        {
            var rules = await app.UseServiceAsync<PolicyReader, Policy<RiskRules>>(p =>
                p.ExactAsync<RiskRules>(RiskRules.PolicyKey, rating.PolicyVersion, default)
            );
            var again = RiskPolicy.Score(rating.Facts, rules.Rules);
            (again.Total, again.Level).ShouldBe((rating.Score, rating.Level));
            again.Contributions.ShouldBe(rating.Contributions);
        }

        foreach (var (ownership, naming) in ownerships.SelectMany(o => o.Namings.Select(n => (o, n))))
        {
            var ladders = await app.UseServiceAsync<PolicyReader, Policy<LadderRules>>(p =>
                p.ExactAsync<LadderRules>(LadderRules.PolicyKey, ownership.LadderPolicyVersion, default)
            );
            var matrix = await app.UseServiceAsync<PolicyReader, Policy<AssignmentRules>>(p =>
                p.ExactAsync<AssignmentRules>(AssignmentRules.PolicyKey, naming.AssignmentPolicyVersion, default)
            );
            var again = NamingPolicy.Again(naming.Facts, matrix.Rules, ladders.Rules.For(ownership.Level));
            (again.Row.Key, again.Next?.Rung.Number, again.Next?.Choice.Leader?.Id).ShouldBe((naming.Row, naming.Rung, naming.LeaderId));
        }
    }

    /// <summary>PRODUCT 9.4: a simulation under the version that decided finds no difference, and of a planted change exactly those it concerns.</summary>
    [Fact]
    public async Task A_simulation_lists_a_planted_change_exactly_and_nothing_under_the_same_version()
    {
        await using var app = TestApplication.On(data);
        CaseRange all = new(Guid.Empty, await data.ReadAsync(db => db.Complaints.OrderByDescending(c => c.Id).Select(c => c.Id).FirstAsync()));
        foreach (var policy in new[] { RiskRules.PolicyKey, AssignmentRules.PolicyKey, LadderRules.PolicyKey })
        {
            (await SimulatedAsync(policy, json => json)).ShouldBeEmpty(policy);
        }

        var ownerships = await data.ReadAsync(db => db.Ownerships.AsNoTracking().Include(o => o.Namings).ToListAsync());
        var concerned = ownerships.Where(o => o.Namings.Any(IsByUnit)).Select(o => o.CaseId).ToList();
        concerned.ShouldNotBeEmpty();
        (await SimulatedAsync(AssignmentRules.PolicyKey, json => json.Replace("\"Unit\"", "\"HeadOffice\"", StringComparison.Ordinal)))
            .Select(d => d.CaseId)
            .ShouldBe(concerned, ignoreOrder: true);

        // Major from more points on than any that is Major has: all of these are listed.
        var ratings = (await data.ReadAsync(db => db.RiskAssessments.AsNoTracking().ToListAsync())).ToLookup(a => a.CaseId);
        var majors = ratings.Where(all => all.Max(a => a.Level) == RiskLevel.Major).ToList();
        var majorFrom = majors.Max(all => all.Max(a => a.Score)) + 1;
        var lower = majors.Select(all => all.Key).ToList();
        lower.ShouldNotBeEmpty();
        var later = await SimulatedAsync(RiskRules.PolicyKey, json => WithMajor(json, majorFrom));
        later.Select(d => d.CaseId).ShouldBe(lower, ignoreOrder: true);
        later.ShouldAllBe(d => d.Change == SimulatedChange.RatedLower && d.LeaderAfter == null);

        // Major from the points on that the highest of the others has: these are rated higher, and a leader is found for each.
        var below = ratings.Where(all => all.Max(a => a.Level) < RiskLevel.Major).ToDictionary(all => all.Key, all => all.Max(a => a.Score));
        var points = below.Values.Max();
        points.ShouldBeGreaterThan(0);
        var earlier = await SimulatedAsync(RiskRules.PolicyKey, json => WithMajor(json, points));
        earlier.Select(d => d.CaseId).ShouldBe(below.Where(one => one.Value == points).Select(one => one.Key), ignoreOrder: true);
        earlier.ShouldAllBe(d => d.Change == SimulatedChange.RatedHigher && d.LeaderBefore == null && d.LeaderAfter != null);

        // One hour by the clock on each rung: who took longer to accept is too late, though the case was closed or handed over since.
        var late = ownerships.Where(o => o.Namings.Any(n => n.AcceptedAt > n.NamedAt.AddHours(1))).Select(o => o.CaseId).ToList();
        late.ShouldNotBeEmpty();
        (await SimulatedAsync(LadderRules.PolicyKey, OneHourEach)).Select(d => d.CaseId).ShouldBe(late, ignoreOrder: true);

        async Task<IReadOnlyList<SimulatedDifference>> SimulatedAsync(string policy, Func<string, string> change)
        {
            var json = await data.ReadAsync(db => db.Set<PolicyDocument>().Where(p => p.Key == policy).Select(p => p.Json).SingleAsync());
            return await app.UseServiceAsync<IEnumerable<ISimulatedPolicy>, IReadOnlyList<SimulatedDifference>>(simulated =>
                simulated.Single(s => s.Policy == policy).DecideAsync(change(json), all, default)
            );
        }

        static string WithMajor(string json, int points)
        {
            var content = JsonNode.Parse(json)!;
            var thresholds = content["thresholds"]!;
            (thresholds["elevated"], thresholds["major"]) = (Math.Min((int)thresholds["elevated"]!, points - 1), points);
            return content.ToJsonString();
        }

        static string OneHourEach(string json)
        {
            var content = JsonNode.Parse(json)!;
            foreach (var rung in content["ladders"]!.AsArray().SelectMany(ladder => ladder!["rungs"]!.AsArray()))
            {
                (rung!["hours"], rung["count"]) = (1, "Clock");
            }

            return content.ToJsonString();
        }

        // Named below the head office by the row that the change moves there.
        static bool IsByUnit(OwnershipNaming naming) =>
            naming is { Row: "major", Facts: { Step: NamingStep.First } facts }
            && facts.Candidates.Single(c => c.Id == naming.LeaderId).UnitPath != AssignmentPolicy.Lineage(facts.Case.UnitPath)[0];
    }
}
