using System.Globalization;
using System.Text.Json;

namespace Mediation.Tests.Core.Calendars;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = BundledWorkCalendar.Load();
    private static readonly Dictionary<DateOnly, bool> RestByNotice = ReadNotices();

    [Fact]
    public void The_horizon_is_the_years_whose_notices_are_bundled() =>
        (Calendar.FirstDay, Calendar.LastDay).ShouldBe((new DateOnly(2020, 1, 1), new DateOnly(2026, 12, 31)));

    [Fact]
    public void Every_day_of_the_horizon_is_what_its_notice_or_else_its_weekday_says()
    {
        RestByNotice.Count.ShouldBe(255);
        for (var day = Calendar.FirstDay; day <= Calendar.LastDay; day = day.AddDays(1))
        {
            Calendar.IsWorkingDay(day).ShouldBe(IsWorked(day), day.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("2026-01-04")]
    [InlineData("2026-02-14")]
    [InlineData("2026-02-28")]
    [InlineData("2026-05-09")]
    [InlineData("2026-09-20")]
    [InlineData("2026-10-10")]
    [InlineData("2025-01-26")]
    public void A_swapped_weekend_day_is_worked(string date)
    {
        var day = Day(date);
        day.DayOfWeek.ShouldBeOneOf(DayOfWeek.Saturday, DayOfWeek.Sunday);
        Calendar.IsWorkingDay(day).ShouldBeTrue();
        Calendar.SpecialDayOn(day)!.IsRest.ShouldBeFalse();
    }

    [Fact]
    public void A_rest_day_may_sit_in_the_december_before_the_holiday_it_belongs_to() =>
        Calendar.SpecialDayOn(new DateOnly(2022, 12, 31)).ShouldBe(new SpecialDay(new DateOnly(2022, 12, 31), "元旦", IsRest: true));

    [Theory]
    [InlineData("2026-02-13", 1, "2026-02-14")] // Friday to a worked Saturday
    [InlineData("2026-02-14", 1, "2026-02-24")] // over nine days of Spring Festival
    [InlineData("2026-09-30", 3, "2026-10-10")] // National Day, then a worked Saturday
    [InlineData("2026-11-13", 7, "2026-11-24")]
    [InlineData("2026-11-14", 0, "2026-11-14")]
    public void Working_days_are_counted_from_the_day_after_the_start(string start, int days, string expected) =>
        Calendar.AddWorkingDays(Day(start), days).ShouldBe(Day(expected));

    [Fact]
    public void A_day_past_the_horizon_is_refused_and_names_the_missing_year()
    {
        Should.Throw<CalendarNotLoadedException>(() => Calendar.AddWorkingDays(new DateOnly(2026, 12, 30), 2)).Year.ShouldBe(2027);
        Should.Throw<CalendarNotLoadedException>(() => Calendar.IsWorkingDay(new DateOnly(2027, 1, 4))).Year.ShouldBe(2027);
        Should.Throw<CalendarNotLoadedException>(() => Calendar.NextWorkingDay(new DateOnly(2019, 12, 31))).Year.ShouldBe(2019);
        Calendar.AddWorkingDays(new DateOnly(2026, 12, 30), 1).ShouldBe(new DateOnly(2026, 12, 31));
    }

    [Fact]
    public void A_version_changes_with_any_day_of_the_data()
    {
        var one = """{"papers":{"2026":[]},"days":[["2026-01-01","元旦",1]]}"""u8.ToArray();
        var other = """{"papers":{"2026":[]},"days":[["2026-01-01","元旦",0]]}"""u8.ToArray();
        BundledWorkCalendar.Read(one).Version.ShouldNotBe(BundledWorkCalendar.Read(other).Version);
    }

    [Theory]
    [InlineData("""{"papers":{"2024":[],"2026":[]},"days":[]}""")]
    [InlineData("""{"papers":{},"days":[]}""")]
    [InlineData("""{"papers":{"2026":[]},"days":[["2027-01-01","元旦",1]]}""")]
    [InlineData("""{"papers":{"2026":[]},"days":[["2026-01-01","元旦",2]]}""")]
    [InlineData("""{"papers":{"2026":[]},"days":[["2026-02-30","元旦",1]]}""")]
    public void Data_with_a_gap_or_a_stray_day_is_refused(string json) =>
        Should.Throw<JsonException>(() => BundledWorkCalendar.Read(System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Counting_agrees_with_walking_day_by_day() =>
        Gen.Select(Gen.Int[0, 2500], Gen.Int[0, 60])
            .Sample(
                (offset, days) =>
                {
                    var start = Calendar.FirstDay.AddDays(offset);
                    var end = Walk(start, days);
                    if (end is null)
                    {
                        Should.Throw<CalendarNotLoadedException>(() => Calendar.AddWorkingDays(start, days));
                        return;
                    }

                    Calendar.AddWorkingDays(start, days).ShouldBe(end.Value);
                }
            );

    private static DateOnly? Walk(DateOnly start, int days)
    {
        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            if (day > Calendar.LastDay)
            {
                return null;
            }

            days -= IsWorked(day) ? 1 : 0;
        }

        return day;
    }

    private static bool IsWorked(DateOnly day) =>
        RestByNotice.TryGetValue(day, out var rest) ? !rest : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static Dictionary<DateOnly, bool> ReadNotices()
    {
        using var json = JsonDocument.Parse(BundledWorkCalendar.Json);
        return json.RootElement.GetProperty("days").EnumerateArray().ToDictionary(day => Day(day[0].GetString()!), day => day[2].GetInt32() == 1);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
