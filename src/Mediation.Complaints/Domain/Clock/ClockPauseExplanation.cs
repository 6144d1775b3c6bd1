namespace Mediation.Complaints.Domain.Clock;

/// <summary>The steps that say which days a pause takes out of a limit.</summary>
internal static class ClockPauseExplanation
{
    /// <remarks>A day within two pauses is said of the earlier one only, so that the numbers add up to the days that are not counted.</remarks>
    public static IEnumerable<ClockStep> Of(IReadOnlyList<ClockPause> pauses, ClockReading reading, DutyRule rule, DayCount count, InstitutionTime institution)
    {
        HashSet<DateOnly> said = [];
        foreach (var pause in pauses.Where(pause => Matters(pause, reading, count, institution)))
        {
            var from = institution.DateOf(pause.From.At);
            var until = pause.Until(rule, institution, institution.DateOf(reading.AsOf)) ?? from;
            var days = Days(from < count.StartsOn ? count.StartsOn : from, until).ToList();
            var notCounted = days.Count(said.Add);
            foreach (var step in Pause(pause, reading, notCounted, days.Count - notCounted, institution))
            {
                yield return step;
            }
        }
    }

    private static IEnumerable<ClockStep> Pause(ClockPause pause, ClockReading reading, int notCounted, int shared, InstitutionTime institution)
    {
        var from = institution.DateOf(pause.From.At);
        if (pause.To is { } end)
        {
            yield return ClockStep.Of(
                shared > 0 ? ClockStepKeys.PauseEndedShared
                    : notCounted > 0 ? ClockStepKeys.PauseEnded
                    : ClockStepKeys.PauseEndedAtOnce,
                ("from", from),
                ("to", institution.DateOf(end.At)),
                ("ground", pause.From.Ground),
                ("reason", pause.From.Reason),
                ("article", pause.From.Article),
                ("notCounted", notCounted),
                ("shared", shared)
            );
        }
        else
        {
            yield return ClockStep.Of(
                ClockStepKeys.PauseRuns,
                ("from", from),
                ("ground", pause.From.Ground),
                ("reason", pause.From.Reason),
                ("article", pause.From.Article),
                ("left", reading.DaysLeft)
            );
        }

        if (pause.From.LateProofApproved)
        {
            yield return ClockStep.Of(ClockStepKeys.PauseProvenLate, ("from", from), ("recordedAt", pause.From.RecordedAt), ("reason", pause.From.Reason));
        }
    }

    // A pause that was over before the limit began, or began after it ended, explains nothing.
    private static bool Matters(ClockPause pause, ClockReading reading, DayCount count, InstitutionTime institution) =>
        institution.DateOf(pause.From.At) <= reading.Target && (pause.To is not { } end || institution.DateOf(end.At) >= count.StartsOn);

    /// <summary>From the one day up to, and without, the other.</summary>
    internal static IEnumerable<DateOnly> Days(DateOnly from, DateOnly until) =>
        Enumerable.Range(0, Math.Max(0, until.DayNumber - from.DayNumber)).Select(i => from.AddDays(i));
}
