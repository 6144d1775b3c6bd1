using Mediation.Core.Calendars;
using Mediation.Core.Localization;
using Mediation.Core.Policies;

namespace Mediation.Ui.Formatting;

/// <summary>Dates as a person says them, in the institution's zone and the reader's language.</summary>
public sealed class DateText(Texts texts, InstitutionTime institution, TimeProvider clock)
{
    private static bool Chinese => TextCatalog.IsChinese(CultureInfo.CurrentUICulture);

    private DateOnly Today => institution.Today(clock);

    /// <summary>11 月 13 日 16:42, with the year when it is another one.</summary>
    public string Instant(DateTimeOffset at) => $"{MonthDay(institution.DateOf(at))} {Clock(at)}";

    /// <summary>When something is to be: 今天 21:30, 明天 09:00, else as <see cref="Instant"/>.</summary>
    public string Soon(DateTimeOffset at) =>
        (institution.DateOf(at).DayNumber - Today.DayNumber) switch
        {
            0 => texts["Ui:Today", ("time", Clock(at))],
            1 => texts["Ui:Tomorrow", ("time", Clock(at))],
            _ => Instant(at),
        };

    /// <summary>The end of a limit: one that ends with its day ends at 24:00 of that day, 11 月 13 日 24:00.</summary>
    /// <param name="end">First instant at which it is over.</param>
    public string Limit(DateTimeOffset end) => $"{MonthDay(LastDay(end))} {ClockOfLimit(end)}";

    /// <summary>The same, said as 今天 24:00 or 明天 17:30 where it is near.</summary>
    /// <param name="end">First instant at which it is over.</param>
    public string LimitSoon(DateTimeOffset end) =>
        (LastDay(end).DayNumber - Today.DayNumber) switch
        {
            0 => texts["Ui:Today", ("time", ClockOfLimit(end))],
            1 => texts["Ui:Tomorrow", ("time", ClockOfLimit(end))],
            _ => Limit(end),
        };

    /// <summary>The day of an instant.</summary>
    public string Day(DateTimeOffset at) => MonthDay(institution.DateOf(at));

    /// <summary>11 月 13 日.</summary>
    public string MonthDay(DateOnly day) =>
        day.ToString(
            (Chinese, day.Year == Today.Year) switch
            {
                (true, true) => "M 月 d 日",
                (true, false) => "yyyy 年 M 月 d 日",
                (false, true) => "d MMM",
                (false, false) => "d MMM yyyy",
            },
            CultureInfo.CurrentCulture
        );

    /// <summary>A period in full, such as 2026年1月1日至3月31日; the year of its end only where it is another one.</summary>
    public string Period(DateOnly? from, DateOnly? to) =>
        (from, to) switch
        {
            ({ } first, { } last) when first == last => InFull(first),
            ({ } first, { } last) => texts[
                "Ui:Period",
                ("from", Chinese || first.Year != last.Year ? InFull(first) : first.ToString("d MMM", CultureInfo.CurrentCulture)),
                ("to", Chinese && first.Year == last.Year ? last.ToString("M月d日", CultureInfo.CurrentCulture) : InFull(last))
            ],
            ({ } first, null) => texts["Ui:PeriodFrom", ("from", InFull(first))],
            (null, { } last) => texts["Ui:PeriodTo", ("to", InFull(last))],
            _ => string.Empty,
        };

    /// <summary>Since when a rule is in force. A rule that has held as long as anybody asks says so, and names no day.</summary>
    public string InForce(DateOnly from) => from <= PolicyDocument.Always ? texts["Ui:InForceAlways"] : texts["Ui:InForceFrom", ("from", InFull(from))];

    /// <summary>11/13, for narrow places.</summary>
    public static string ShortDay(DateOnly day) => day.ToString(Chinese ? "M/d" : "d MMM", CultureInfo.CurrentCulture);

    public string ShortDay(DateTimeOffset at) => ShortDay(institution.DateOf(at));

    /// <summary>In full, for titles and print.</summary>
    public string Full(DateTimeOffset at) => $"{institution.LocalOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {Clock(at)}";

    /// <summary>The end of a limit in full, for titles and print.</summary>
    public string FullLimit(DateTimeOffset end) =>
        end >= NoLimit.At ? texts["Ui:NoLimit"] : $"{LastDay(end).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {ClockOfLimit(end)}";

    /// <summary>As a field for date and time takes it.</summary>
    public string Typed(DateTimeOffset at) => institution.LocalOf(at).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The time of day.</summary>
    public string Clock(DateTimeOffset at) => institution.LocalOf(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>For a history: 今天 09:12, 昨天 15:30, 11/20 10:05.</summary>
    public string Past(DateTimeOffset at) =>
        (Today.DayNumber - institution.DateOf(at).DayNumber) switch
        {
            0 => texts["Ui:Today", ("time", Clock(at))],
            1 => texts["Ui:Yesterday", ("time", Clock(at))],
            _ when institution.DateOf(at).Year == Today.Year => $"{ShortDay(at)} {Clock(at)}",
            _ => institution.LocalOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    /// <summary>How the end of a limit is said, and whether it is late (red) or soon (amber: today or tomorrow).</summary>
    /// <param name="at">First instant at which it is over.</param>
    public (string Words, string Tone) Due(DateTimeOffset at)
    {
        if (at >= NoLimit.At)
        {
            return (texts["Ui:NoLimit"], string.Empty);
        }

        var now = clock.GetUtcNow();
        var days = LastDay(at).DayNumber - Today.DayNumber;
        return (at <= now, days) switch
        {
            (true, > -1) => (texts["Ui:LateHours", ("hours", Math.Max(1, (int)(now - at).TotalHours))], "late"),
            (true, _) => (texts["Ui:LateDays", ("days", -days)], "late"),
            (_, 0) => (texts["Ui:Today", ("time", ClockOfLimit(at))], "soon"),
            (_, 1) => (texts["Ui:Tomorrow", ("time", ClockOfLimit(at))], "soon"),
            (_, < 7) => (
                texts["Ui:Weekday", ("day", CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedDayName(LastDay(at).DayOfWeek)), ("days", days)],
                string.Empty
            ),
            _ => (texts["Ui:InDays", ("days", days)], string.Empty),
        };
    }

    private static string InFull(DateOnly day) => day.ToString(Chinese ? "yyyy年M月d日" : "d MMM yyyy", CultureInfo.CurrentCulture);

    private DateOnly LastDay(DateTimeOffset end) => institution.LastDayBefore(end);

    private string ClockOfLimit(DateTimeOffset end) => institution.ClockOfLimit(end);
}
