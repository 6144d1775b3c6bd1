namespace Mediation.Reports.Domain;

/// <summary>Which days such a name means today; the present one ends today.</summary>
public static class ReportSpans
{
    public static ReportPeriod On(this ReportSpan span, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var quarter = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        var year = new DateOnly(today.Year, 1, 1);
        return span switch
        {
            ReportSpan.ThisMonth => new ReportPeriod(month, today),
            ReportSpan.LastMonth => new ReportPeriod(month.AddMonths(-1), month.AddDays(-1)),
            ReportSpan.ThisQuarter => new ReportPeriod(quarter, today),
            ReportSpan.LastQuarter => new ReportPeriod(quarter.AddMonths(-3), quarter.AddDays(-1)),
            ReportSpan.ThisYear => new ReportPeriod(year, today),
            ReportSpan.LastYear => new ReportPeriod(year.AddYears(-1), year.AddDays(-1)),
            _ => throw new ArgumentOutOfRangeException(nameof(span), span, "Unknown period."),
        };
    }
}
