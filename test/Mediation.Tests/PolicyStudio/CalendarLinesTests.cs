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
        CalendarLines.Read(text, isRest: true, "rest", faults).Count.ShouldBe(days);
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2027-02-30 春节")]
    [InlineData("2027-02-08~2027-02-06 春节")]
    [InlineData("2027-02-06~2027-05-06 春节")]
    [InlineData("2027-02-06")]
    [InlineData("春节 2027-02-06")]
    public void What_cannot_be_read_is_refused_with_its_line(string line)
    {
        List<FieldError> faults = [];
        CalendarLines.Read($"2027-01-01 元旦\n{line}", isRest: true, "rest", faults).Count.ShouldBe(1);
        (faults.Single().Code, faults[0].Field, faults[0].Values["number"]).ShouldBe(("Calendar:LineUnreadable", "rest", 2));
    }
}
