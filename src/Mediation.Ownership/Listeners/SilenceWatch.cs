namespace Mediation.Ownership.Listeners;

/// <summary>
/// Keeps the timer of silence from the acceptance to the end of what was accepted. When a suspension by law ends the hours go on where they stopped, so that
/// it is set anew.
/// </summary>
public sealed class SilenceWatch(MediationDbContext db, OwnershipLadder ladder)
    : IDomainEventHandler<OwnershipAccepted>,
        IDomainEventHandler<OwnershipHandedOver>,
        IDomainEventHandler<OwnershipEscalated>,
        IDomainEventHandler<LeaderGone>,
        IDomainEventHandler<OwnershipLifted>,
        IDomainEventHandler<TermResumed>,
        IDomainEventHandler<MediationEnded>
{
    public Task HandleAsync(OwnershipAccepted happened, CancellationToken ct) => WatchAsync(happened.CaseId, ct);

    public Task HandleAsync(OwnershipHandedOver happened, CancellationToken ct) => CancelAsync(happened.OwnershipId, ct);

    public Task HandleAsync(OwnershipEscalated happened, CancellationToken ct) => CancelAsync(happened.OwnershipId, ct);

    public Task HandleAsync(LeaderGone happened, CancellationToken ct) => CancelAsync(happened.OwnershipId, ct);

    public Task HandleAsync(OwnershipLifted happened, CancellationToken ct) => CancelAsync(happened.OwnershipId, ct);

    public Task HandleAsync(TermResumed happened, CancellationToken ct) => WatchAsync(happened.CaseId, ct);

    public Task HandleAsync(MediationEnded happened, CancellationToken ct) => WatchAsync(happened.CaseId, ct);

    private Task CancelAsync(Guid ownership, CancellationToken ct) => db.CancelTimersAsync(ownership, OwnershipLadder.SilenceTimer, ct);

    private async Task WatchAsync(Guid caseId, CancellationToken ct)
    {
        if (await db.Ownerships.Whole().SingleOrDefaultAsync(o => o.CaseId == caseId, ct) is { State: OwnershipState.Accepted } ownership)
        {
            await ladder.WatchAsync(ownership, (await db.Complaints.FindAsync([caseId], ct))!, ct);
        }
    }
}
