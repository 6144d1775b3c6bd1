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

    /// <summary>The short name of a legal limit, by whose answer ends it.</summary>
    public static string LimitName(Texts texts, AnswerTo answersTo) =>
        texts[
            answersTo switch
            {
                AnswerTo.Regulator => "LimitName:Regulator",
                AnswerTo.ReviewApplicant => "LimitName:Review",
                _ => "LimitName:Legal",
            }
        ];

    /// <summary>The pauses of a reading by their names, for the legend of the ribbon.</summary>
    public IReadOnlyList<string> Pauses(ClockReading reading) =>
        [
            .. reading
                .Steps.Where(step => step.Key is ClockStepKeys.PauseRuns or ClockStepKeys.PauseEnded or ClockStepKeys.PauseEndedShared)
                .Select(step =>
                    texts[
                        step.Data.ContainsKey("to") ? "Clock:Legend:Pause" : "Clock:Legend:PauseRuns",
                        ("from", Short(step.Data["from"])),
                        ("to", Short(step.Data.GetValueOrDefault("to"))),
                        ("ground", Ground((string)step.Data["ground"]!))
                    ]
                ),
        ];

    private static string? Short(object? value) => value is DateOnly day ? DateText.ShortDay(day) : null;

    private object? Word(string name, object? value) =>
        value switch
        {
            string ground when name == "ground" => Ground(ground),
            string article when texts.Has($"Article:{article}") => texts[$"Article:{article}"],
            AnswerTo answersTo => texts.Of(answersTo),
            IEnumerable<string> grounds => string.Join(texts["Core:ListSeparator"], grounds.Select(Ground)),
            IReadOnlyList<DateOnly> days => string.Join(texts["Core:ListSeparator"], RunsOf(days).Select(Run)),
            DateTimeOffset end when LimitFields.Has(name) => moments.Limit(end),
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
