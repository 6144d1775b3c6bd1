using Mediation.Core.Listeners;

namespace Mediation.Core.Timers;

/// <summary>Looks at the next open limits: each of which the date moves is moved by an effect of its own, so that one that fails holds up no other.</summary>
public sealed class RecountStep(MediationDbContext db, CalendarBook book, TimeProvider clock) : ITimerHandler
{
    /// <summary>How many are looked at in one save.</summary>
    private const int AtOnce = 200;

    public string Kind => CalendarRecount.Timer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var recount = await db.Set<CalendarRecount>().SingleAsync(r => r.Id == timer.SubjectId, ct);
        if (recount.Part is not { } part)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var looked = await book.Of(part).FindAsync(recount.After, AtOnce, ct);
        foreach (var moving in looked.Moving)
        {
            db.Add(OutboxMessage.Of(MoveLimits.Name, moving.CaseId, new MoveLimits.Payload(part, moving.Id), now));
        }

        recount.Note(looked, AtOnce, book.Parts, now);
        if (recount.Part is not null)
        {
            db.Add(DueTimer.Set(CalendarRecount.Timer, recount.Id, HistoryChains.Institution, now, recount.CalendarVersion));
        }
    }
}
