namespace Mediation.Ownership.RiskEvents;

/// <summary>What every act on an event begins and ends with: the event in scope, the rules in force, and its timers anew. Does not save.</summary>
public sealed class RiskEventWork(
    MediationDbContext db,
    PolicyReader policies,
    RiskEventClock timers,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
)
{
    /// <summary>The rules of today.</summary>
    public Task<Policy<RiskEventRules>> RulesAsync(CancellationToken ct) =>
        policies.InForceAsync<RiskEventRules>(RiskEventRules.PolicyKey, institution.Today(clock), ct);

    /// <summary>When an act of this moment happens: never before what was done to the event already.</summary>
    public DateTimeOffset Now(RiskEvent one) => clock.GetUtcNow().NotBefore(one.LatestAt);

    public Task<RiskEvent> FindAsync(Guid id, int? version, CancellationToken ct) => db.RiskEventAsync(id, version, user, ct);

    public async Task SetTimersAsync(RiskEvent one, CancellationToken ct) => await timers.SetAsync(one, (await RulesAsync(ct)).Rules, Now(one), ct);
}
