using Mediation.Ownership.Listeners;

namespace Mediation.Ownership.Timers;

/// <summary>Some days after the end of its case nobody has closed an ownership out: those who may are reminded, once.</summary>
public sealed class CloseOutReminder(MediationDbContext db, CloseOutCheckers checkers, OwnershipNotifier notifier) : ITimerHandler
{
    /// <summary>Kind of the timer; the subject is the ownership.</summary>
    public const string TimerKind = "close-out-reminder";

    /// <summary>Days from when it is due, the bank's own rule.</summary>
    public const int AfterDays = 5;

    public string Kind => TimerKind;

    public bool IsReminder => true;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var ownership = await db.Ownerships.AsNoTracking().Whole().SingleAsync(o => o.Id == timer.SubjectId, ct);
        if (ownership.CloseOut == CloseOutState.Due)
        {
            await notifier.NotifyCheckersAsync(checkers, ownership, OwnershipNotices.CloseOutReminder, ct, ("days", AfterDays));
        }
    }
}
