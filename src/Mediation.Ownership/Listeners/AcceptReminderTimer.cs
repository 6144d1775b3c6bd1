namespace Mediation.Ownership.Listeners;

/// <summary>Keeps the timer that reminds a named leader when half of the time to accept is over; it is gone once there is nothing to accept.</summary>
public sealed class AcceptReminderTimer(MediationDbContext db, TimeProvider clock)
    : IDomainEventHandler<LeaderNamed>,
        IDomainEventHandler<OwnershipEscalated>,
        IDomainEventHandler<OwnershipAccepted>,
        IDomainEventHandler<OwnershipDeclined>,
        IDomainEventHandler<OwnershipLifted>
{
    /// <summary>Kind of the timer; its subject is the ownership.</summary>
    internal const string Kind = "ownership-reminder";

    public Task HandleAsync(LeaderNamed happened, CancellationToken ct) =>
        SetAsync(happened.OwnershipId, happened.CaseId, happened.AcceptBy, happened.LadderPolicyVersion, ct);

    public Task HandleAsync(OwnershipEscalated happened, CancellationToken ct) =>
        SetAsync(happened.OwnershipId, happened.CaseId, happened.AcceptBy, happened.LadderPolicyVersion, ct);

    public Task HandleAsync(OwnershipAccepted happened, CancellationToken ct) => db.CancelTimersAsync(happened.OwnershipId, Kind, ct);

    public Task HandleAsync(OwnershipDeclined happened, CancellationToken ct) => db.CancelTimersAsync(happened.OwnershipId, Kind, ct);

    public Task HandleAsync(OwnershipLifted happened, CancellationToken ct) => db.CancelTimersAsync(happened.OwnershipId, Kind, ct);

    private async Task SetAsync(Guid ownershipId, Guid caseId, DateTimeOffset acceptBy, int policyVersion, CancellationToken ct)
    {
        await db.CancelTimersAsync(ownershipId, Kind, ct);
        var now = clock.GetUtcNow();
        db.Add(DueTimer.Set(Kind, ownershipId, caseId, now + ((acceptBy - now) / 2), policyVersion));
    }
}
