namespace Mediation.Ownership.Listeners;

/// <summary>Keeps the timer that reminds a named leader when half of the time to accept is over; it is gone once there is nothing to accept.</summary>
public sealed class AcceptReminderTimer(MediationDbContext db, PolicyReader policies, CalendarReader calendars, InstitutionTime institution, TimeProvider clock)
    : IDomainEventHandler<LeaderNamed>,
        IDomainEventHandler<OwnershipEscalated>,
        IDomainEventHandler<AcceptLimitCountedAnew>,
        IDomainEventHandler<OwnershipAccepted>,
        IDomainEventHandler<OwnershipDeclined>,
        IDomainEventHandler<LeaderGone>,
        IDomainEventHandler<OwnershipLifted>
{
    /// <summary>Kind of the timer; its subject is the ownership.</summary>
    internal const string Kind = "ownership-reminder";

    public Task HandleAsync(LeaderNamed happened, CancellationToken ct) =>
        SetAsync(happened.OwnershipId, happened.CaseId, happened.Rung, happened.LadderPolicyVersion, ct);

    public Task HandleAsync(OwnershipEscalated happened, CancellationToken ct) =>
        SetAsync(happened.OwnershipId, happened.CaseId, happened.Rung, happened.LadderPolicyVersion, ct);

    /// <remarks>One that has gone out already stays the only one.</remarks>
    public async Task HandleAsync(AcceptLimitCountedAnew happened, CancellationToken ct)
    {
        var id = happened.OwnershipId;
        if (await db.Set<DueTimer>().AnyAsync(t => t.SubjectId == id && t.Kind == Kind && t.State == TimerState.Waiting, ct))
        {
            var from = db.Ownerships.Local.Single(o => o.Id == id).Namings.MaxBy(n => n.Number)!.NamedAt;
            await SetAsync(id, happened.CaseId, happened.Rung, happened.LadderPolicyVersion, ct, from);
        }
    }

    public Task HandleAsync(OwnershipAccepted happened, CancellationToken ct) => db.CancelTimersAsync(happened.OwnershipId, Kind, ct);

    public Task HandleAsync(OwnershipDeclined happened, CancellationToken ct) => db.CancelTimersAsync(happened.OwnershipId, Kind, ct);

    public Task HandleAsync(LeaderGone happened, CancellationToken ct) => db.CancelTimersAsync(happened.OwnershipId, Kind, ct);

    public Task HandleAsync(OwnershipLifted happened, CancellationToken ct) => db.CancelTimersAsync(happened.OwnershipId, Kind, ct);

    private async Task SetAsync(Guid ownershipId, Guid caseId, int rung, int policyVersion, CancellationToken ct, DateTimeOffset? from = null)
    {
        await db.CancelTimersAsync(ownershipId, Kind, ct);
        var rules = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, policyVersion, ct)).Rules;
        var level = db.Ownerships.Local.Single(o => o.Id == ownershipId).Level;
        var half = LadderPolicy.ReminderOf(rules.For(level)[rung], rules, from ?? clock.GetUtcNow(), await calendars.CurrentAsync(ct), institution);
        db.Add(DueTimer.Set(Kind, ownershipId, caseId, half, policyVersion));
    }
}
