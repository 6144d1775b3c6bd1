using Mediation.PolicyStudio.Calendar;

namespace Mediation.Tests.PolicyStudio;

/// <summary>Days as people write them.</summary>
public sealed class CalendarLinesTests
{
    [Theory]
    [InlineData("2027-02-06~2027-02-08 春节", 3)]
    [InlineData("2027-2-6至2027-2-8，春节", 3)]
    [InlineData("2027-01-01 元旦\r\n\r\n2027-02-06 ～ 2027-02-07 春节", 3)]
    [InlineData("", 0)]
    public void A_day_or_a_period_on_a_line_is_read(string text, int days)
    {
        List<FieldError> faults = [];
        CalendarLines.Read(text, 2027, isRest: true, "rest", faults).Count.ShouldBe(days);
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2027-02-30 春节")]
    [InlineData("2027-02-08~2027-02-06 春节")]
    [InlineData("2027-02-06~2027-05-06 春节")]
    [InlineData("2027-02-06")]
    [InlineData("春节 2027-02-06")]
    [InlineData("春节：2月30日放假")]
    [InlineData("春节：2月5日至11日放假调休，共8天。")]
    [InlineData("春节：放假")]
    [InlineData("元旦：１月１日至３日放假。")]
    [InlineData("元旦：1月１日至3日放假。")]
    [InlineData("清明节：4月4日至6日放假，4月7日上班。")]
    public void What_cannot_be_read_is_refused_with_its_line(string line)
    {
        List<FieldError> faults = [];
        CalendarLines.Read($"2027-01-01 元旦\n{line}", 2027, isRest: true, "rest", faults).Count.ShouldBe(1);
        (faults.Single().Code, faults[0].Field, faults[0].Values["number"]).ShouldBe(("Calendar:LineUnreadable", "rest", 2));
    }

    /// <summary>国办发明电〔2025〕7号, as published.</summary>
    [Fact]
    public void The_notice_of_a_year_is_read_as_it_is_worded()
    {
        const string notice = """
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            """;
        List<FieldError> faults = [];
        var days = CalendarLines.Read(notice, 2026, isRest: true, "rest", faults);
        faults.ShouldBeEmpty();
        var bundled = BundledWorkCalendar.Rules.Days.Where(d => d.Date.Year == 2026);
        days.Select(d => (d.Date, d.IsRest)).Order().ShouldBe(bundled.Select(d => (d.Date, d.IsRest)).Order());
    }

    [Theory]
    [InlineData("元旦：2022年12月31日至2023年1月2日放假调休，共3天。", "2022-12-31", "2023-01-02", 3)]
    [InlineData("元旦：1月1日放假，与周末连休。", "2027-01-01", "2027-01-01", 1)]
    [InlineData("春节：2月5日至2月11日", "2027-02-05", "2027-02-11", 7)]
    public void A_sentence_may_name_years_or_leave_out_what_is_plain(string line, string first, string last, int count)
    {
        List<FieldError> faults = [];
        var days = CalendarLines.Read(line, 2027, isRest: true, "rest", faults);
        (days[0].Date, days[^1].Date, days.Count).ShouldBe((DateOnly.Parse(first, null), DateOnly.Parse(last, null), count));
        faults.ShouldBeEmpty();
    }
}
