namespace Mediation.Referrals.Domain;

/// <summary>Rules by which a body is proposed, policy <c>referral-routing</c>.</summary>
/// <param name="LateFromDays">With so many days of the statutory clock left or fewer, a push warns.</param>
/// <param name="PreferRegion">Unit code → body codes in the order in which they are preferred.</param>
/// <param name="CalendarDaysPerWorkingDay">Calendar days for each agreed working day, where the calendar of the year is not loaded yet.</param>
public sealed record RoutingRules(
    int LateFromDays,
    IReadOnlyDictionary<string, IReadOnlyList<string>> PreferRegion,
    int CalendarDaysPerWorkingDay = RoutingRules.UsualCalendarDaysPerWorkingDay
)
{
    public const string PolicyKey = "referral-routing";

    /// <summary>Where a version of the policy does not say otherwise.</summary>
    public const int UsualCalendarDaysPerWorkingDay = 2;

    /// <summary>Whether a mediation that fails would come back with few days left.</summary>
    /// <param name="daysLeft">Days of the statutory clock that it would leave; null when nothing can be pushed.</param>
    public bool IsLate(int? daysLeft) => daysLeft <= LateFromDays;
}
