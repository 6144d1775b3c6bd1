using Mediation.Core.Values;

namespace Mediation.Reports.Domain;

/// <summary>The local days that a report, its export and its lists look at; all of them check it here.</summary>
public readonly record struct ReportPeriod(DateOnly From, DateOnly To)
{
    /// <summary>A report over more years than this is a slip of the pen.</summary>
    public const int MostYears = 10;

    /// <param name="from">First day; left out, the first of January of the last day's year.</param>
    /// <param name="to">Last day; left out, today.</param>
    /// <param name="today">The institution's day.</param>
    /// <exception cref="InvalidInputException">Not a period to report on; the field says why.</exception>
    public static ReportPeriod Of(DateOnly? from, DateOnly? to, DateOnly today)
    {
        FieldError[] strange =
        [
            .. new[] { ("from", from), ("to", to) }
                .Where(d => d.Item2 is { } day && !AcceptedDates.Contains(day))
                .Select(d => FieldError.Of(d.Item1, AcceptedDates.ErrorCode)),
        ];
        if (strange.Length > 0)
        {
            throw new InvalidInputException(strange);
        }

        var last = to ?? today;
        var first = from ?? new DateOnly(last.Year, 1, 1);
        return last < first ? throw InvalidInputException.Of(to is null ? "from" : "to", to is null ? "Reports:PeriodNotBegun" : "Reports:PeriodReversed")
            : last >= first.AddYears(MostYears) ? throw InvalidInputException.Of("from", "Reports:PeriodTooLong", ("years", MostYears))
            : new ReportPeriod(first, last);
    }
}
