namespace Mediation.Core.Listeners;

/// <summary>A new version of the work calendar was published: the open limits are looked at, as soon as every node counts by it.</summary>
public sealed class RecountAfterPublication(MediationDbContext db, CalendarBook book, TimeProvider clock) : IDomainEventHandler<PolicyPublished>
{
    public Task HandleAsync(PolicyPublished happened, CancellationToken ct)
    {
        if (happened.Policy == WorkCalendarRules.PolicyKey)
        {
            var at = clock.GetUtcNow() + PolicyCache.KnownEverywhere;
            var recount = db.Add(CalendarRecount.Of(happened.PolicyVersion, book.Parts[0], at)).Entity;
            db.Add(DueTimer.Set(CalendarRecount.Timer, recount.Id, HistoryChains.Institution, at, happened.PolicyVersion));
        }

        return Task.CompletedTask;
    }
}
