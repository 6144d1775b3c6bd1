using System.Globalization;
using Mediation.Core.Policies;

namespace Mediation.Tests.Core.Calendars;

/// <summary>What may not be drafted as the next work calendar, each fault with its day.</summary>
public sealed class CalendarChecksTests
{
    private static readonly DateOnly Today = new(2026, 11, 30);
    private static readonly WorkCalendarKind Kind = new();

    [Fact]
    public void The_notice_of_the_next_year_has_no_fault_and_its_days_are_the_differences()
    {
        var json = BundledWorkCalendar.Rules.With(BundledWorkCalendar.Notice(Worked("2026-12-27"), Worked("2027-02-14"))).ToJson();
        FaultsIn(json).ShouldBeEmpty();
        var differences = Kind.Differences(BundledWorkCalendar.Json, json);
        differences[0].ShouldBe(new PolicyDifference("2027", null, new PolicyValue("国办发明电〔2026〕7号")));
        differences.ShouldContain(new PolicyDifference("2026-12-27", new PolicyValue("", "Calendar:Weekend"), new PolicyValue("节日", "Calendar:Worked")));
        differences.ShouldContain(new PolicyDifference("2027-01-01", new PolicyValue("", "Calendar:NotLoaded"), new PolicyValue("节日", "Calendar:Rest")));
        differences.Count.ShouldBe(1 + 13 + 2, "nothing else differs");
    }

    [Fact]
    public void What_was_written_is_read_again_and_counts_alike()
    {
        var rules = BundledWorkCalendar.Rules.With(BundledWorkCalendar.Notice(Worked("2027-02-14")));
        var again = WorkCalendarKind.Read(rules.ToJson());
        again.Days.ShouldBe(rules.Days);
        again.ToCalendar(2).Version.ShouldBe(rules.ToCalendar(2).Version);
        again.ToCalendar(2).AddWorkingDays(new DateOnly(2026, 12, 31), 1).ShouldBe(new DateOnly(2027, 1, 4), "1 January is a Friday off");
        again.ToCalendar(2).Number.ShouldBe(2);
    }

    [Theory]
    [InlineData("2027-02-15", false, "Calendar:WorkedWeekday")]
    [InlineData("2028-01-02", true, "Calendar:DayOutside")]
    [InlineData("2027-01-01", true, "Calendar:DayTwice")]
    [InlineData("2026-10-17", false, "Calendar:PastDay")]
    [InlineData("2026-11-30", true, "Calendar:PastDay")]
    public void A_day_that_cannot_be_is_refused_by_its_name(string day, bool isRest, string code)
    {
        var json = BundledWorkCalendar.Rules.With(BundledWorkCalendar.Notice(new SpecialDay(Day(day), "节日", isRest))).ToJson();
        FaultsIn(json).Select(f => (f.Place, f.Code)).ShouldBe([(day, code)]);
    }

    [Fact]
    public void A_day_of_tomorrow_may_still_be_changed()
    {
        var json = BundledWorkCalendar.Rules.With(BundledWorkCalendar.Notice(new SpecialDay(new DateOnly(2026, 12, 1), "节日", IsRest: true))).ToJson();
        FaultsIn(json).ShouldBeEmpty();
    }

    [Fact]
    public void Years_before_the_first_a_year_without_working_days_and_a_notice_that_cannot_be_read_are_refused()
    {
        var rules = BundledWorkCalendar.Rules;
        FaultsIn(rules.With(new CalendarNotice(2019, ["国办发"], [])).ToJson()).Select(f => (f.Place, f.Code)).ShouldBe([("2019", "Calendar:YearBeforeFirst")]);
        var idle = Enumerable.Range(0, 365).Select(i => new SpecialDay(new DateOnly(2027, 1, 1).AddDays(i), "节日", IsRest: true));
        FaultsIn(rules.With(new CalendarNotice(2027, ["国办发"], [.. idle])).ToJson())
            .Select(f => (f.Place, f.Code))
            .ShouldBe([("2027", "Calendar:TooFewWorkingDays")]);
        FaultsIn(rules.With(BundledWorkCalendar.Notice() with { Papers = ["x\u0001\u202ey"] }).ToJson()).Single().Code.ShouldBe("Calendar:NoNotice");
        var stray = BundledWorkCalendar.Json.Replace("\"papers\":{", "\"papers\":{\"0000\":[\"x\"],", StringComparison.Ordinal);
        FaultsIn(stray).Select(f => f.Code).ShouldContain("Calendar:NoYear");
    }

    [Fact]
    public void A_public_holiday_that_is_no_day_off_is_refused()
    {
        var notice = BundledWorkCalendar.Notice();
        var json = BundledWorkCalendar.Rules.With(notice with { Days = [.. notice.Days.Where(d => d.Date != new DateOnly(2027, 10, 1))] }).ToJson();
        FaultsIn(json).Select(f => (f.Place, f.Code)).ShouldBe([("2027-10-01", "Calendar:HolidayMissing")]);
    }

    [Fact]
    public void A_year_without_a_notice_a_gap_and_a_year_taken_out_are_refused()
    {
        var rules = BundledWorkCalendar.Rules;
        FaultsIn(rules.With(BundledWorkCalendar.Notice() with { Papers = [" "] }).ToJson()).Select(f => f.Code).ShouldBe(["Calendar:NoNotice"]);
        var later = BundledWorkCalendar.Notice() with { Year = 2028, Days = [] };
        FaultsIn(rules.With(later).ToJson()).Select(f => (f.Place, f.Code)).ShouldBe([("2027", "Calendar:YearGap")]);
        var fewer = rules with
        {
            Papers = rules.Papers.Where(p => p.Key != "2020").ToDictionary(p => p.Key, p => p.Value),
            Days = [.. rules.Days.Where(d => d.Date.Year > 2020)],
        };
        FaultsIn(fewer.ToJson()).Select(f => (f.Place, f.Code)).ShouldBe([("2020", "Calendar:YearDropped")]);
    }

    [Theory]
    [InlineData("""{"papers":{"2027":["x"]}}""")]
    [InlineData("""{"papers":{"2027":["x"]},"days":[["2027-02-30","春节",1]]}""")]
    [InlineData("""{"papers":{"2027":["x"]},"days":[["2027-02-06","春节",2]]}""")]
    [InlineData("""{"papers":{"2027":["x"]},"days":{}}""")]
    public void What_is_no_calendar_is_refused_with_its_place(string json) => FaultsIn(json).Single().Code.ShouldBe("Calendar:Unreadable");

    [Fact]
    public void A_year_without_papers_is_refused_with_its_place() =>
        FaultsIn("{\"papers\":{\"2027\":null},\"days\":[]}").Select(f => (f.Place, f.Code)).ShouldBe([("papers.2027", "Policies:NullValue")]);

    [Fact]
    public void The_file_of_a_year_is_read_and_replaces_that_year_only()
    {
        var notice = CalendarNotice.Read(
            """{"year":2026,"papers":["a"],"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true},{"name":"春节","date":"2026-02-14","isOffDay":false}]}"""
        );
        notice.Days[1].ShouldBe(new SpecialDay(new DateOnly(2026, 2, 14), "春节", IsRest: false));
        var rules = BundledWorkCalendar.Rules.With(notice);
        rules.Days.Count(d => d.Date.Year == 2026).ShouldBe(2);
        rules.Days.Count(d => d.Date.Year == 2025).ShouldBe(BundledWorkCalendar.Rules.Days.Count(d => d.Date.Year == 2025));
    }

    [Theory]
    [InlineData("""{"papers":[],"days":[]}""")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-13-01","isOffDay":true}]}""")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":"yes"}]}""")]
    [InlineData("""{"year":2027,"papers":[3],"days":[]}""")]
    public void A_file_of_another_form_is_refused(string json) => Should.Throw<System.Text.Json.JsonException>(() => CalendarNotice.Read(json));

    private static IReadOnlyList<PolicyFault> FaultsIn(string json) => Kind.FaultsIn(json, new PolicyGround(BundledWorkCalendar.Json, Today));

    private static SpecialDay Worked(string day) => new(Day(day), "节日", IsRest: false);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
