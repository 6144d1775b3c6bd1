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

    /// <summary>国办发明电〔2023〕7号, as a web page gives it: title, addressees, what is recommended, signature and day with it.</summary>
    private const string WholeNotice = """
        国务院办公厅关于2024年部分节假日安排的通知
        国办发明电〔2023〕7号
        各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
        　　经国务院批准，现将2024年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
        　　一、元旦：1月1日放假，与周末连休。
        　　二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
        　　三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
        　　四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
        　　五、端午节：6月10日放假，与周末连休。
        　　六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
        　　七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
        　　节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，遇有重大突发事件，要按规定及时报告并妥善处置，确保人民群众祥和平安度过节日假期。
        国务院办公厅
        2023年10月25日
        （此件公开发布）
        """;

    [Fact]
    public void The_whole_page_of_a_notice_is_read_in_lines_and_in_one()
    {
        List<FieldError> faults = [];
        var days = CalendarLines.Read(WholeNotice, 2024, isRest: true, "rest", faults);
        faults.ShouldBeEmpty();
        (days.Count(d => d.IsRest), days.Count(d => !d.IsRest)).ShouldBe((28, 8));
        days.ShouldNotContain(d => d.Date == new DateOnly(2024, 2, 9), "what is recommended is no day off");
        days.ShouldContain(new SpecialDay(new DateOnly(2024, 2, 18), "春节", false));

        var holidays = string.Concat(WholeNotice.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 1 && l[1] == '、'));
        CalendarLines.Read(holidays, 2024, isRest: true, "rest", faults).ShouldBe(days, "pasted as one paragraph");
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_holiday_that_cannot_be_read_is_refused_in_the_midst_of_a_notice()
    {
        List<FieldError> faults = [];
        CalendarLines.Read(WholeNotice.Replace("4月4日至6日", "4月4日至16日", StringComparison.Ordinal), 2024, isRest: true, "rest", faults);
        faults.ShouldHaveSingleItem().Values["number"].ShouldBe(7);
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
