using Mediation.Notifications.Domain;
using Mediation.Ownership.Listeners;

namespace Mediation.Ownership.Timers;

/// <summary>Half of the time to accept is over: the leader who has not accepted is reminded, unless a program that stood still finds the limit over.</summary>
public sealed class AcceptReminder(MediationDbContext db, OwnershipNotifier notifier, TimeProvider clock) : ITimerHandler
{
    public string Kind => AcceptReminderTimer.Kind;

    public bool IsReminder => true;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var ownership = await db.Ownerships.AsNoTracking().SingleAsync(o => o.Id == timer.SubjectId, ct);
        if (ownership is { State: OwnershipState.Named, LeaderId: { } leader, WaitsUntil: { } acceptBy } && acceptBy > clock.GetUtcNow())
        {
            var complaint = await notifier.CaseAsync(timer.CaseId, ct);
            notifier.Notify(
                complaint,
                OwnershipNotices.AcceptReminder,
                Recipient.Person(leader),
                acceptBy,
                ("level", complaint.RiskLevel),
                ("acceptBy", acceptBy)
            );
        }
    }
}
