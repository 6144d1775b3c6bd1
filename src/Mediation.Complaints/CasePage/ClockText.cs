namespace Mediation.Complaints.CasePage;

/// <summary>Puts the steps of a clock's explanation into sentences; the words stand under the step's key.</summary>
public sealed class ClockText(Texts texts, DateText moments)
{
    /// <param name="ended">The case is over: what was still open then is worded as past, and nothing is said of what would happen today.</param>
    public string Describe(ClockStep step, bool ended = false)
    {
        var key = ended && texts.Has($"{step.Key}:Ended") ? $"{step.Key}:Ended" : step.Key;
        return texts[key, [.. step.Data.Select(d => (d.Key, Word(d.Value)))]];
    }

    /// <summary>The pauses of a reading by their names, for the legend of the ribbon.</summary>
    public IReadOnlyList<string> Pauses(ClockReading reading) =>
        [
            .. reading
                .Steps.Where(step => step.Key is ClockStepKeys.PauseRuns or ClockStepKeys.PauseEnded)
                .Select(step =>
                    texts[
                        step.Data.ContainsKey("to") ? "Clock:Legend:Pause" : "Clock:Legend:PauseRuns",
                        ("from", Short(step.Data["from"])),
                        ("to", Short(step.Data.GetValueOrDefault("to")))
                    ]
                ),
        ];

    private static string? Short(object? value) => value is DateOnly day ? DateText.ShortDay(day) : null;

    private object? Word(object? value) =>
        value switch
        {
            string article when texts.Has($"Article:{article}") => texts[$"Article:{article}"],
            DateTimeOffset at => moments.Instant(at),
            DateOnly day => moments.MonthDay(day),
            _ => value,
        };
}
