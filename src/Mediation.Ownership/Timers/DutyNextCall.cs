namespace Mediation.Ownership.Timers;

/// <summary>Nobody on duty acknowledged an event in time: the next one is called.</summary>
public sealed class DutyNextCall(MediationDbContext db, PolicyReader policies, DutyCaller caller, TimeProvider clock) : ITimerHandler
{
    public string Kind => RiskEventClock.NextCall;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var one = await db.RiskEvents.SingleAsync(e => e.Id == timer.SubjectId, ct);
        if (one.NextCallAt is not { } due || due > timer.DueAt)
        {
            return;
        }

        // From now on and not from the limit: after an outage each person has the whole time to acknowledge.
        var rules = (await policies.ExactAsync<RiskEventRules>(RiskEventRules.PolicyKey, timer.PolicyVersion, ct)).Rules;
        await caller.CallNextAsync(one, rules, clock.GetUtcNow().NotBefore(timer.DueAt), ct);
        db.Add(DueTimer.Set(Kind, one.Id, HistoryChains.Institution, one.NextCallAt!.Value, timer.PolicyVersion));
    }
}
