namespace Mediation.Referrals.Domain;

/// <summary>Until when a body answers a case on its desk: so many working days as its agreement says.</summary>
public static class AcceptanceLimit
{
    /// <summary>The last local day of the limit; an estimate by the routing rules where the calendar does not reach that far.</summary>
    /// <param name="received">Local day of the receipt, which is not counted.</param>
    /// <param name="workingDays">As agreed with the body.</param>
    /// <param name="calendar">The known working days.</param>
    /// <param name="rules">How many calendar days stand for a working day.</param>
    public static DateOnly Of(DateOnly received, int workingDays, WorkCalendar calendar, RoutingRules rules)
    {
        try
        {
            return calendar.AddWorkingDays(received, workingDays);
        }
        catch (CalendarNotLoadedException)
        {
            return received.AddDays(workingDays * rules.CalendarDaysPerWorkingDay);
        }
    }
}
