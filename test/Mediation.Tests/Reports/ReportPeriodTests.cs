using Mediation.Reports.Domain;

namespace Mediation.Tests.Reports;

public sealed class ReportPeriodTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void A_report_looks_at_this_year_so_far_when_nothing_is_said() =>
        ReportPeriod.Of(null, null, Today).ShouldBe(new ReportPeriod(new(2026, 1, 1), Today));

    [Fact]
    public void With_only_a_last_day_it_begins_with_that_days_year() =>
        ReportPeriod.Of(null, new(2025, 6, 30), Today).ShouldBe(new ReportPeriod(new(2025, 1, 1), new(2025, 6, 30)));

    [Theory]
    [InlineData("2026-03-31", "2026-01-01", "to", "Reports:PeriodReversed")]
    [InlineData("2027-01-01", null, "from", "Reports:PeriodNotBegun")]
    [InlineData("1899-12-31", "2026-01-01", "from", "Core:DateOutOfRange")]
    [InlineData("2026-01-01", "2201-01-01", "to", "Core:DateOutOfRange")]
    [InlineData("0001-01-01", "9999-12-31", "from", "Core:DateOutOfRange")]
    [InlineData("2016-01-01", "2026-01-01", "from", "Reports:PeriodTooLong")]
    public void What_is_no_period_is_refused_beside_its_field(string? from, string? to, string field, string code)
    {
        var fault = Should.Throw<InvalidInputException>(() => ReportPeriod.Of(Day(from), Day(to), Today)).Errors[0];
        (fault.Field, fault.Code).ShouldBe((field, code));
    }

    [Fact]
    public void One_day_and_ten_whole_years_are_periods()
    {
        ReportPeriod.Of(Today, Today, Today).From.ShouldBe(Today);
        ReportPeriod.Of(new(2016, 1, 1), new(2025, 12, 31), Today).To.ShouldBe(new DateOnly(2025, 12, 31));
    }

    [Theory]
    [InlineData(ReportSpan.ThisMonth, "2026-01-10", "2026-01-01", "2026-01-10")]
    [InlineData(ReportSpan.LastMonth, "2026-01-10", "2025-12-01", "2025-12-31")]
    [InlineData(ReportSpan.LastMonth, "2024-03-31", "2024-02-01", "2024-02-29")]
    [InlineData(ReportSpan.ThisQuarter, "2026-05-31", "2026-04-01", "2026-05-31")]
    [InlineData(ReportSpan.LastQuarter, "2026-02-28", "2025-10-01", "2025-12-31")]
    [InlineData(ReportSpan.LastQuarter, "2026-12-31", "2026-07-01", "2026-09-30")]
    [InlineData(ReportSpan.ThisYear, "2026-11-25", "2026-01-01", "2026-11-25")]
    [InlineData(ReportSpan.LastYear, "2026-11-25", "2025-01-01", "2025-12-31")]
    public void A_named_period_is_known_by_the_day(ReportSpan span, string today, string from, string to) =>
        span.On(Day(today)!.Value).ShouldBe(new ReportPeriod(Day(from)!.Value, Day(to)!.Value));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
