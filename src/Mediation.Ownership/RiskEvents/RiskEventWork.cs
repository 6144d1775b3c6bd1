namespace Mediation.Ownership.RiskEvents;

/// <summary>What every act on an event begins and ends with: the event in scope, the rules that it is under, and its timers anew. Does not save.</summary>
public sealed class RiskEventWork(
    MediationDbContext db,
    PolicyReader policies,
    RiskEventClock timers,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
)
{
    /// <summary>The rules of today, for an event that is reported now.</summary>
    public Task<Policy<RiskEventRules>> PresentRulesAsync(CancellationToken ct) =>
        policies.InForceAsync<RiskEventRules>(RiskEventRules.PolicyKey, institution.Today(clock), ct);

    /// <summary>The rules that an event keeps: a publication changes none that is under way.</summary>
    public Task<Policy<RiskEventRules>> RulesAsync(RiskEvent one, CancellationToken ct) =>
        policies.ExactAsync<RiskEventRules>(RiskEventRules.PolicyKey, one.PolicyVersion, ct);

    /// <summary>When an act of this moment happens: never before what was done to the event already.</summary>
    public DateTimeOffset Now(RiskEvent one) => clock.GetUtcNow().NotBefore(one.LatestAt);

    public Task<RiskEvent> FindAsync(Guid id, int? version, CancellationToken ct) => db.RiskEventAsync(id, version, user, ct);

    public async Task SetTimersAsync(RiskEvent one, CancellationToken ct)
    {
        await timers.SetAsync(one, (await RulesAsync(one, ct)).Rules, Now(one), ct);
        if (one.ActivePlanId is { } active)
        {
            await FollowAsync(one, active, ct);
        }
    }

    /// <summary>The active plan has the duties of the event among its items.</summary>
    private async Task FollowAsync(RiskEvent one, Guid active, CancellationToken ct)
    {
        var plan = await db.PlanActivations.Whole().SingleAsync(a => a.Id == active, ct);
        foreach (var task in plan.Follow(one))
        {
            await db.CancelTimersAsync(task.Id, ActivatePlan.ItemTimer, ct);
            if (!task.IsDone)
            {
                db.Add(DueTimer.Set(ActivatePlan.ItemTimer, task.Id, HistoryChains.Institution, task.DueAt, plan.PolicyVersion));
            }
        }
    }
}
