using Mediation.Notifications.Domain;
using Mediation.Ownership.Listeners;

namespace Mediation.Ownership.Timers;

/// <summary>The day of a measure is tomorrow: its owner is reminded unless it is done.</summary>
public sealed class MeasureTomorrow(MediationDbContext db, OwnershipNotifier notifier, TimeProvider clock) : ITimerHandler
{
    public string Kind => SetMeasure.TomorrowTimer;

    public bool IsReminder => true;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var ownership = await db.Ownerships.Whole().SingleAsync(o => o.CaseId == timer.CaseId, ct);
        var measure = ownership.MeasureOf(timer.SubjectId);
        if (measure.State == MeasureState.Open && measure.DueAt > clock.GetUtcNow() && ownership.State != OwnershipState.Lifted)
        {
            var complaint = await notifier.CaseAsync(timer.CaseId, ct);
            (string, object?)[] values = [("day", measure.DueOn), ("measure", measure.Id)];
            notifier.Notify(complaint, OwnershipNotices.MeasureTomorrow, Recipient.Person(measure.OwnerId), measure.DueAt, values);
        }
    }
}
