using System.Globalization;
using System.Text.Json;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>The work calendar as a clerk reads it: the year's notice on the wall, and else Monday to Friday. Shares no code with the fast one.</summary>
internal static class SlowCalendar
{
    private static readonly Dictionary<DateOnly, bool> WorkedOn = JsonDocument
        .Parse(BundledWorkCalendar.Json)
        .RootElement.GetProperty("days")
        .EnumerateArray()
        .ToDictionary(day => DateOnly.Parse(day[0].GetString()!, CultureInfo.InvariantCulture), day => day[2].GetInt32() == 0);

    public static bool IsWorkingDay(DateOnly day) =>
        WorkedOn.TryGetValue(day, out var isWorked) ? isWorked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
