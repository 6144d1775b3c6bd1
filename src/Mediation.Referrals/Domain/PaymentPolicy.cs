namespace Mediation.Referrals.Domain;

/// <summary>By which day the sum of an agreement has to be paid.</summary>
public static class PaymentPolicy
{
    private const int LongestYears = 5;

    /// <summary>The last local day of payment: as the parties named it, or counted in working days from the end of the mediation.</summary>
    /// <param name="named">The day that the parties named; null where they agreed on a number of working days.</param>
    /// <param name="workingDays">Working days from the end, where no day is named.</param>
    /// <param name="end">Local day on which the mediation ended.</param>
    /// <param name="calendar">Working days.</param>
    /// <exception cref="BusinessException">
    /// <c>Referrals:PayByBeforeEnd</c>, <c>Referrals:PayByTooFar</c>, or the calendar of that year is not published yet.
    /// </exception>
    public static DateOnly LastDay(DateOnly? named, int? workingDays, DateOnly end, WorkCalendar calendar)
    {
        if (named is { } day)
        {
            return day < end ? throw InvalidInputException.Of("payBy", "Referrals:PayByBeforeEnd")
                : day > end.AddYears(LongestYears) ? throw InvalidInputException.Of("payBy", "Referrals:PayByTooFar")
                : day;
        }

        try
        {
            return calendar.AddWorkingDays(end, workingDays!.Value);
        }
        catch (CalendarNotLoadedException missing)
        {
            throw ReferralErrors.CalendarNotLoaded("payBy", missing.Year);
        }
    }
}
