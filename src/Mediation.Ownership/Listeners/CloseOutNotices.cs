using Mediation.Notifications.Domain;
using Mediation.Notifications.Inbox;
using Mediation.Ownership.Timers;

namespace Mediation.Ownership.Listeners;

/// <summary>
/// Tells those who may close an ownership out that it is due, and its leader that it was sent back or closed out. What was acted on nobody has to read.
/// </summary>
public sealed class CloseOutNotices(MediationDbContext db, CloseOutCheckers checkers, OwnershipNotifier notifier, TimeProvider clock)
    : IDomainEventHandler<OwnershipLifted>,
        IDomainEventHandler<OwnershipResumed>,
        IDomainEventHandler<OwnershipCloseOutRequested>,
        IDomainEventHandler<OwnershipCloseOutReturned>,
        IDomainEventHandler<OwnershipClosedOut>
{
    private static readonly string[] ToCheck = [OwnershipNotices.CloseOutDue, OwnershipNotices.CloseOutReminder];
    private static readonly string[] ToSupplement = [OwnershipNotices.CloseOutReturned];

    public Task HandleAsync(OwnershipLifted happened, CancellationToken ct) =>
        OwnershipOf(happened).CloseOut == CloseOutState.Due ? BecomeDueAsync(happened, ct) : Task.CompletedTask;

    public Task HandleAsync(OwnershipResumed happened, CancellationToken ct) => SettleAsync(happened, ct);

    public async Task HandleAsync(OwnershipCloseOutRequested happened, CancellationToken ct)
    {
        await db.SettleAsync(happened.CaseId, ToSupplement, clock.GetUtcNow(), ct);
        await BecomeDueAsync(happened, ct);
    }

    public async Task HandleAsync(OwnershipCloseOutReturned happened, CancellationToken ct)
    {
        await SettleAsync(happened, ct);
        await NotifyLeaderAsync(happened, OwnershipNotices.CloseOutReturned, happened.Checker, ct);
    }

    public async Task HandleAsync(OwnershipClosedOut happened, CancellationToken ct)
    {
        await SettleAsync(happened, ct);
        await NotifyLeaderAsync(happened, OwnershipNotices.ClosedOut, happened.Checker, ct);
    }

    private async Task BecomeDueAsync(DomainEvent happened, CancellationToken ct)
    {
        var ownership = OwnershipOf(happened);
        await notifier.NotifyCheckersAsync(checkers, ownership, OwnershipNotices.CloseOutDue, ct);
        db.Add(
            DueTimer.Set(
                CloseOutReminder.TimerKind,
                ownership.Id,
                ownership.CaseId,
                clock.GetUtcNow().AddDays(CloseOutReminder.AfterDays),
                ownership.LadderPolicyVersion
            )
        );
    }

    /// <summary>Nothing is due any more: no reminder, and nothing that is still to be read.</summary>
    private async Task SettleAsync(DomainEvent happened, CancellationToken ct)
    {
        await db.CancelTimersAsync(OwnershipOf(happened).Id, CloseOutReminder.TimerKind, ct);
        await db.SettleAsync(happened.CaseId, [.. ToCheck, .. ToSupplement], clock.GetUtcNow(), ct);
    }

    private async Task NotifyLeaderAsync(DomainEvent happened, string kind, string checker, CancellationToken ct)
    {
        if (OwnershipOf(happened).LeaderId is { } leader)
        {
            notifier.Notify(await notifier.CaseAsync(happened.CaseId, ct), kind, Recipient.Person(leader), null, ("by", checker));
        }
    }

    private LeaderOwnership OwnershipOf(DomainEvent happened) => db.Ownerships.Local.Single(o => o.CaseId == happened.CaseId);
}
