using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.PolicyStudio.Calendar;

/// <summary>Tells those who may draft the calendar, once a week, that the notice of the next year is missing; not while a draft waits.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class WarnOfMissingYear(MediationDbContext db, CalendarHorizon horizon, PolicyPeople people, TimeProvider clock)
    : UseCase<WarnOfMissingYear.Input, int>
{
    private const int DaysBetween = 7;

    public sealed record Input : IInput<int>;

    /// <returns>How many were told.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await horizon.MissingYearAsync(ct) is not { } year || await IsKnownAsync(now, ct))
        {
            return 0;
        }

        var drafters = await people.WithAsync(CorePermissions.DraftCalendar, ct);
        foreach (var person in drafters)
        {
            NotificationDraft draft = new(
                PolicyNotices.YearMissing,
                Recipient.Person(person),
                HistoryChains.Institution,
                string.Empty,
                CalendarPage.Address,
                ("year", year.ToString(CultureInfo.InvariantCulture))
            );
            db.Notify(draft, now);
        }

        return drafters.Count;
    }

    private async Task<bool> IsKnownAsync(DateTimeOffset now, CancellationToken ct)
    {
        var since = now.AddDays(-DaysBetween);
        return await db.Set<PolicyDraft>().AnyAsync(d => d.OpenKey == WorkCalendarRules.PolicyKey, ct)
            || await db.Set<Notification>().AnyAsync(n => n.Kind == PolicyNotices.YearMissing && n.CreatedAt > since, ct);
    }
}
