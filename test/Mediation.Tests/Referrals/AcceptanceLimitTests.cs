using Mediation.Referrals.Domain;

namespace Mediation.Tests.Referrals;

public sealed class AcceptanceLimitTests
{
    private static readonly WorkCalendar Calendar = BundledWorkCalendar.Load();
    private static readonly RoutingRules Rules = new(3, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    [Fact]
    public void The_body_answers_within_the_agreed_working_days_after_the_receipt() =>
        AcceptanceLimit.Of(new DateOnly(2026, 11, 20), 2, Calendar, Rules).ShouldBe(new DateOnly(2026, 11, 24));

    [Theory]
    [InlineData(null, 6)]
    [InlineData(3, 9)]
    public void Past_the_loaded_years_calendar_days_of_the_policy_stand_for_working_days(int? perWorkingDay, int calendarDays)
    {
        var rules = perWorkingDay is { } days ? Rules with { CalendarDaysPerWorkingDay = days } : Rules;
        AcceptanceLimit.Of(Calendar.LastDay, 3, Calendar, rules).ShouldBe(Calendar.LastDay.AddDays(calendarDays));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    [InlineData(null, false)]
    public void A_push_is_late_from_the_days_of_the_policy(int? daysLeft, bool isLate) => Rules.IsLate(daysLeft).ShouldBe(isLate);
}
