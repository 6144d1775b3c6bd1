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

    private object? Word(object? value) =>
        value switch
        {
            DateTimeOffset at => moments.Instant(at),
            DateOnly day => moments.MonthDay(day),
            _ => value,
        };
}
