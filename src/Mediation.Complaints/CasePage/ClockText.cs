namespace Mediation.Complaints.CasePage;

/// <summary>Puts the steps of a clock's explanation into sentences; the words stand under the step's key.</summary>
public sealed class ClockText(Texts texts, DateText moments)
{
    /// <param name="ended">The case is over: what was still open then is worded as past, and nothing is said of what would happen today.</param>
    public string Describe(ClockStep step, bool ended = false)
    {
        var key = ended && texts.Has($"{step.Key}:Ended") ? $"{step.Key}:Ended" : step.Key;
        return texts[key, [.. step.Data.Select(d => (d.Key, Word(d.Key, d.Value)))]];
    }

    private object? Word(string name, object? value) =>
        value switch
        {
            string ground when name == "ground" => Ground(ground),
            IEnumerable<string> grounds => string.Join(texts["Core:ListSeparator"], grounds.Select(Ground)),
            IReadOnlyList<DateOnly> days => string.Join(texts["Core:ListSeparator"], RunsOf(days).Select(Run)),
            DateTimeOffset at => moments.Instant(at),
            DateOnly day => moments.MonthDay(day),
            _ => value,
        };

    private string Ground(string ground) => texts[texts.Has($"Clock:Ground:{ground}") ? $"Clock:Ground:{ground}" : "Clock:Ground:other"];

    private string Run((DateOnly First, DateOnly Last) run) =>
        run.First == run.Last ? moments.MonthDay(run.First) : texts["Clock:Days", ("from", moments.MonthDay(run.First)), ("to", moments.MonthDay(run.Last))];

    /// <summary>Days that follow one another are named by the first and the last.</summary>
    private static IEnumerable<(DateOnly First, DateOnly Last)> RunsOf(IReadOnlyList<DateOnly> days) =>
        days.Select((day, i) => (Day: day, Run: day.DayNumber - i)).GroupBy(d => d.Run).Select(run => (run.First().Day, run.Last().Day));
}
