using System.Text;
using Mediation.Core.Policies;

namespace Mediation.Tests;

/// <summary>The work calendar that ships with the program, as version 1 of its policy.</summary>
internal static class BundledWorkCalendar
{
    public static string Json { get; } = PolicySeed.From(typeof(WorkCalendar).Assembly).Single(s => s.Key == WorkCalendarRules.PolicyKey).Json;

    public static WorkCalendarRules Rules => WorkCalendarKind.Read(Json);

    public static WorkCalendar Load() => Rules.ToCalendar(1);

    public static WorkCalendar Read(byte[] json) => PolicyReader.Parse<WorkCalendarRules>(Encoding.UTF8.GetString(json)).ToCalendar(1);

    /// <summary>The shipped calendar with a notice of 2027 as it might be.</summary>
    public static WorkCalendar With2027(int number, params SpecialDay[] more) => Rules.With(Notice(more)).ToCalendar(number);

    public static CalendarNotice Notice(params SpecialDay[] more) =>
        new(
            2027,
            ["国办发明电〔2026〕7号"],
            [
                .. new[] { (1, 1), (2, 6), (2, 7), (2, 8), (2, 9), (4, 5), (5, 1), (5, 2), (6, 9), (9, 15), (10, 1), (10, 2), (10, 3) }.Select(
                    d => new SpecialDay(new DateOnly(2027, d.Item1, d.Item2), "节日", IsRest: true)
                ),
                .. more,
            ]
        );
}
