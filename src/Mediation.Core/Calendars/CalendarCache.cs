namespace Mediation.Core.Calendars;

/// <summary>The calendars that were made of the policy's versions: making one takes a walk over all its days.</summary>
public sealed class CalendarCache
{
    private readonly ConcurrentDictionary<int, WorkCalendar> made = [];

    internal WorkCalendar Of(Policy<WorkCalendarRules> policy) =>
        made.GetOrAdd(policy.Version, static (number, rules) => rules.ToCalendar(number), policy.Rules);
}
