using Mediation.Notifications.Domain;
using Mediation.Ownership.Listeners;

namespace Mediation.Ownership.Timers;

/// <summary>Half of the time to accept is over: the leader who has not accepted is reminded. Its subject is the naming; a later one has its own.</summary>
public sealed class AcceptReminder(MediationDbContext db, OwnershipNotifier notifier) : ITimerHandler
{
    public string Kind => OwnershipLadder.ReminderTimer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var ownership = await db.Ownerships.Whole().SingleAsync(o => o.CaseId == timer.CaseId, ct);
        if (ownership is not { State: OwnershipState.Named, LeaderId: { } leader } || ownership.Namings.MaxBy(n => n.Number) is not { } naming)
        {
            return;
        }

        if (naming.Id == timer.SubjectId)
        {
            var complaint = await notifier.CaseAsync(timer.CaseId, ct);
            notifier.Notify(
                complaint,
                OwnershipNotices.AcceptReminder,
                Recipient.Person(leader),
                naming.AcceptBy,
                ("level", complaint.RiskLevel),
                ("acceptBy", naming.AcceptBy)
            );
        }
    }
}
