using Mediation.Complaints.Lifecycles;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>What is open in each state, each reader in the own scope, and the way of a case as its history proves it, on every database.</summary>
[OnServerDatabase]
public sealed class LifecycleTests
{
    [Fact]
    public async Task States_are_counted_as_they_are_listed_and_a_case_shows_the_way_that_it_went()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.UnitAsync("SZ", "HO");
        var supervisor = await bank.App.PersonAsync("wangsupervisor", "王主管", "GZ", MediationRoles.Supervisor);
        var elsewhere = await bank.App.PersonAsync("d-shen", "沈行长", "SZ", MediationRoles.Leader);
        var began = bank.App.Now;
        var first = await bank.RegisterAsync();
        await bank.RegisterAsync();
        bank.App.Clock.Advance(TimeSpan.FromHours(1));
        var accepted = bank.App.Now;
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(first.Id));
        bank.App.Clock.Advance(TimeSpan.FromMinutes(30));

        var open = await CountsAsync(bank, supervisor);
        open.Where(o => o.Value > 0).ShouldBe([new("complaint Registered", 2), new("ownership Named", 1), new("ownership Accepted", 1)]);
        (await bank.App.AsAsync(supervisor, new ListLedger.Input(new LedgerFilter(State: LedgerState.Accepted)))).Count.ShouldBe(open["ownership Accepted"]);
        (await CountsAsync(bank, elsewhere)).Values.ShouldAllBe(count => count == 0);
        (await Should.ThrowAsync<BusinessException>(() => CountsAsync(bank, bank.Handler))).Kind.ShouldBe(ErrorKind.Forbidden);

        var paths = await bank.App.AsAsync(bank.Handler, new GetCasePaths.Input(first.Id));
        paths.Select(p => p.Way.Key).ShouldBe(["complaint", "ownership"]);
        var way = paths[1].Way.Visits;
        way.Select(v => (v.State, v.From, v.To)).ShouldBe([("Named", began, accepted), ("Accepted", accepted, null)]);
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(elsewhere, new GetCasePaths.Input(first.Id)))).Kind.ShouldBe(ErrorKind.NotFound);
    }

    private static async Task<Dictionary<string, int>> CountsAsync(Bank bank, MediationUser reader) =>
        (await bank.App.AsAsync(reader, new GetLifecycles.Input()))
            .SelectMany(l => l.Open.Select(o => ($"{l.Key} {o.State}", o.Count)))
            .ToDictionary(o => o.Item1, o => o.Count, StringComparer.Ordinal);
}
