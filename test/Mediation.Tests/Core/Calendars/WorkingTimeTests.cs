using System.Globalization;

namespace Mediation.Tests.Core.Calendars;

public sealed class WorkingTimeTests
{
    private static readonly WorkCalendar Calendar = BundledWorkCalendar.Load();
    private static readonly InstitutionTime Time = InstitutionTime.Default();

    [Theory]
    [InlineData("2026-11-25T10:00", 4, "2026-11-25T14:00")]
    [InlineData("2026-11-25T15:30", 4, "2026-11-26T11:00")]
    [InlineData("2026-11-25T07:12", 4, "2026-11-25T13:00")]
    [InlineData("2026-11-25T18:05", 4, "2026-11-26T13:00")]
    [InlineData("2026-11-27T17:00", 1, "2026-11-30T09:30")] // over a weekend
    [InlineData("2026-11-28T12:00", 1, "2026-11-30T10:00")] // from a Saturday
    [InlineData("2026-02-14T17:00", 1, "2026-02-24T09:30")] // from a worked Saturday over Spring Festival
    [InlineData("2026-11-25T13:30", 4, "2026-11-25T17:30")] // ends with the day, not with the next morning
    [InlineData("2026-11-25T13:30", 0, "2026-11-25T13:30")]
    public void Working_hours_run_only_while_the_office_is_open(string from, int hours, string expected) =>
        Calendar.AddWorkingTime(Local(from), TimeSpan.FromHours(hours), OfficeHours.Default, Time).ShouldBe(Local(expected));

    [Fact]
    public void Working_hours_past_the_horizon_are_refused() =>
        Should
            .Throw<CalendarNotLoadedException>(() => Calendar.AddWorkingTime(Local("2026-12-31T16:00"), TimeSpan.FromHours(4), OfficeHours.Default, Time))
            .Year.ShouldBe(2027);

    [Fact]
    public void Working_hours_agree_with_counting_minute_by_minute() =>
        Gen.Select(Gen.Int[0, 60 * 24 * 300], Gen.Int[1, 1500])
            .Sample(
                (offset, minutes) =>
                {
                    var from = Local("2026-01-01T00:00").AddMinutes(offset);
                    var at = from;
                    for (var left = minutes; left > 0; at = at.AddMinutes(1))
                    {
                        var local = Time.LocalOf(at);
                        var open = TimeOnly.FromDateTime(local) >= OfficeHours.Default.Opens && TimeOnly.FromDateTime(local) < OfficeHours.Default.Closes;
                        left -= open && Calendar.IsWorkingDay(DateOnly.FromDateTime(local)) ? 1 : 0;
                    }

                    Calendar.AddWorkingTime(from, TimeSpan.FromMinutes(minutes), OfficeHours.Default, Time).ShouldBe(at);
                },
                iter: 200
            );

    [Fact]
    public void A_day_of_the_institution_ends_at_its_own_midnight()
    {
        var day = new DateOnly(2026, 12, 4);
        Time.EndOfDay(day).ShouldBe(new DateTimeOffset(2026, 12, 4, 16, 0, 0, TimeSpan.Zero));
        Time.DateOf(Time.EndOfDay(day)).ShouldBe(day.AddDays(1));
        Time.DateOf(Time.EndOfDay(day).AddTicks(-1)).ShouldBe(day);
        Time.EndOfDay(day).Offset.ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData("2026-12-04T15:59:59.9999999Z", "2026-12-04", "23:59")]
    [InlineData("2026-12-04T16:00:00Z", "2026-12-04", "24:00")]
    [InlineData("2026-12-04T16:00:00.0000001Z", "2026-12-05", "00:00")]
    [InlineData("2026-12-04T06:30:00Z", "2026-12-04", "14:30")]
    public void A_limit_that_ends_with_its_day_ends_at_24_00_of_that_day(string end, string day, string time)
    {
        var at = DateTimeOffset.Parse(end, CultureInfo.InvariantCulture);
        Time.LastDayBefore(at).ShouldBe(DateOnly.Parse(day, CultureInfo.InvariantCulture));
        Time.ClockOfLimit(at).ShouldBe(time);
    }

    [Fact]
    public void A_day_of_the_summer_time_years_has_its_23_or_25_hours() =>
        Enumerable
            .Range(0, 365)
            .Select(i => new DateOnly(1987, 1, 1).AddDays(i))
            .Select(day => (Time.EndOfDay(day) - Time.StartOfDay(day)).TotalHours)
            .Where(hours => hours != 24)
            .ShouldBe([23, 25]);

    private static DateTimeOffset Local(string text) => new(DateTime.Parse(text, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
