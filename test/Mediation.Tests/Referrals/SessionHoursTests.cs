using System.Globalization;
using Mediation.Referrals.Domain;

namespace Mediation.Tests.Referrals;

/// <summary>When a session is asked about: by the work calendar, by the hour, by midnight.</summary>
public sealed class SessionHoursTests
{
    private static readonly WorkCalendar Calendar = BundledWorkCalendar.Load();
    private static readonly InstitutionTime Time = InstitutionTime.Default();

    [Theory]
    [InlineData("2026-12-01 10:00", 60, "")]
    [InlineData("2026-12-01 08:00", 60, "")]
    [InlineData("2026-12-01 20:00", 60, "")]
    [InlineData("2026-12-01 07:59", 60, "OutsideHours")]
    [InlineData("2026-12-01 20:01", 60, "OutsideHours")]
    [InlineData("2026-12-01 23:30", 60, "OverMidnight")]
    [InlineData("2026-12-01 23:00", 60, "OutsideHours")]
    [InlineData("2026-11-29 03:00", 60, "RestDay OutsideHours")]
    [InlineData("2026-10-01 10:00", 60, "RestDay")]
    [InlineData("2027-01-01 10:00", 60, "RestDay")]
    [InlineData("2027-01-04 10:00", 60, "")]
    [InlineData("2027-01-09 10:00", 60, "RestDay")]
    public void A_time_is_unusual_for_the_reasons_that_it_has(string local, int minutes, string reasons) =>
        string.Join(' ', SessionHours.Unusual(At(local), minutes, Calendar, Time)).ShouldBe(reasons);

    private static DateTimeOffset At(string local)
    {
        var at = DateTime.Parse(local, CultureInfo.InvariantCulture);
        return Time.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
    }
}
