using Mediation.Notifications.Domain;
using Mediation.Ownership.Listeners;

namespace Mediation.Ownership.Timers;

/// <summary>The event is over and its plan was never ended: whoever activated it and the supervisor are reminded each day, until it is.</summary>
public sealed class PlanOpenReminder(MediationDbContext db, PlanLibrary library, RiskEventNotifier notifier, TimeProvider clock) : ITimerHandler
{
    /// <summary>Kind of the timer; the subject is the activation.</summary>
    public const string TimerKind = "plan-open";

    /// <summary>From the final report, and between two reminders.</summary>
    public const int EveryHours = 24;

    public string Kind => TimerKind;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var one = await db.PlanActivations.SingleAsync(a => a.Id == timer.SubjectId, ct);
        if (one.State == PlanActivationState.Ended)
        {
            return;
        }

        var of = await db.RiskEvents.SingleAsync(e => e.Id == one.RiskEventId, ct);
        (string, object?)[] values = [("plan", (await library.OfAsync(one, ct)).Name), ("title", of.Title)];
        notifier.Notify(of, RiskEventNotices.PlanOpen, Recipient.Person(one.ActivatedBy), null, values);
        notifier.Notify(of, RiskEventNotices.PlanOpen, Recipient.InUnit(MediationRoles.Supervisor, of.UnitPath), null, values);

        // From now on: after an outage the days in between are one reminder.
        var next = clock.GetUtcNow().NotBefore(timer.DueAt).AddHours(EveryHours);
        db.Add(DueTimer.Set(Kind, one.Id, HistoryChains.Institution, next, timer.PolicyVersion));
    }
}
