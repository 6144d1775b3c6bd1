namespace Mediation.Core.Calendars;

/// <summary>Reads the work calendar: what is counted now is counted by the newest version, what was counted keeps the number of its own.</summary>
public sealed class CalendarReader(PolicyReader policies, CalendarCache cache)
{
    public async Task<WorkCalendar> CurrentAsync(CancellationToken ct) =>
        cache.Of(await policies.NewestAsync<WorkCalendarRules>(WorkCalendarRules.PolicyKey, ct));

    /// <summary>All versions by their numbers.</summary>
    public async Task<IReadOnlyDictionary<int, WorkCalendar>> AllAsync(CancellationToken ct) =>
        (await policies.AllAsync<WorkCalendarRules>(WorkCalendarRules.PolicyKey, ct)).Select(cache.Of).ToDictionary(calendar => calendar.Number);
}
