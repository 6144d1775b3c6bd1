namespace Mediation.Core.Calendars;

/// <summary>The modules' limits that are counted by the work calendar.</summary>
public sealed class CalendarBook(IEnumerable<ICalendarLimits> limits)
{
    public IReadOnlyList<CountedLimit> Parts => [.. limits.Select(l => l.Limit).Order()];

    public ICalendarLimits Of(CountedLimit limit) => limits.Single(l => l.Limit == limit);
}
