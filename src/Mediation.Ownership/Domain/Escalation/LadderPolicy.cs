namespace Mediation.Ownership.Domain.Escalation;

/// <summary>The rules of the ladder: which rung comes next and who is responsible on it, and until when that leader has to accept.</summary>
public static class LadderPolicy
{
    /// <summary>The next rung on which a leader can be named; rungs without anybody are passed over. Null when the ladder is used up.</summary>
    /// <param name="ladder">The ladder of the case.</param>
    /// <param name="reached">The rung on which nobody accepted in time.</param>
    /// <param name="leaderPath">Unit of the leader who did not accept.</param>
    /// <param name="candidates">Who could be named.</param>
    /// <param name="now">Absences are looked at now.</param>
    public static NextRung? Next(Ladder ladder, int reached, string leaderPath, IReadOnlyList<LeaderCandidate> candidates, DateTimeOffset now) =>
        ladder
            .Rungs.Where(rung => rung.Number > reached)
            .OrderBy(rung => rung.Number)
            .SelectMany(rung => StartsOf(rung, leaderPath), (rung, start) => new NextRung(rung, AssignmentPolicy.Choose(candidates, start, now)))
            .FirstOrDefault(next => next.Choice.Leader is not null);

    /// <summary>
    /// The leader of a vacant ownership: on a rung of the head office sought there before the row's own office. Null when nobody can be named.
    /// </summary>
    /// <param name="rung">The rung on which the ownership stands.</param>
    /// <param name="office">Office of the row that fits the case.</param>
    /// <param name="unitPath">Path of the unit complained of.</param>
    /// <param name="candidates">Who could be named.</param>
    /// <param name="now">Absences are looked at now.</param>
    public static LeaderChoice? First(Rung rung, LeaderOffice office, string unitPath, IReadOnlyList<LeaderCandidate> candidates, DateTimeOffset now)
    {
        LeaderOffice[] offices = rung.Office == RungOffice.HeadOffice ? [LeaderOffice.HeadOffice, office] : [office];
        return offices
            .Select(o => AssignmentPolicy.Choose(candidates, AssignmentPolicy.StartOf(o, unitPath), now))
            .FirstOrDefault(choice => choice.Leader is not null);
    }

    /// <summary>The rung on which an ownership stands once the ladder is used up: the last one, and never one below that reached.</summary>
    public static int RungOfAlarm(Ladder ladder, int reached) => Math.Max(reached, ladder.Rungs.Max(r => r.Number));

    /// <summary>Whether an alarm is announced outside the case: each one of the first day, after that one a day, so that nobody stops reading them.</summary>
    /// <param name="alarms">How many there were with it since somebody was last named.</param>
    /// <param name="pause">From this alarm to the next.</param>
    /// <returns>From this alarm to the next one that is announced; null where it is not.</returns>
    public static TimeSpan? AnnouncedUntil(int alarms, TimeSpan pause)
    {
        // A clock that lags or jumps makes the pause any length: then each is announced.
        var aDay = pause <= TimeSpan.Zero ? 1 : Math.Max(1, (int)Math.Round(Math.Min(TimeSpan.FromDays(1) / pause, 24)));
        return alarms < aDay ? pause
            : alarms % aDay == 0 ? aDay * pause
            : null;
    }

    public static AcceptLimit LimitOf(Rung rung, LadderRules rules, DateTimeOffset from, WorkCalendar calendar, InstitutionTime institution) =>
        After(from, TimeSpan.FromHours(rung.Hours), rung.Count, rules, calendar, institution);

    /// <summary>When so much time has passed, counted in hours of this kind.</summary>
    public static AcceptLimit After(DateTimeOffset from, TimeSpan time, HourKind count, LadderRules rules, WorkCalendar calendar, InstitutionTime institution)
    {
        if (count == HourKind.Clock)
        {
            return new AcceptLimit(from.ToUniversalTime() + time, LimitBasis.ClockHours) { CalendarVersion = calendar.Number };
        }

        try
        {
            var at = calendar.AddWorkingTime(from, time, OfficeHours.Default, institution);
            return new AcceptLimit(at, LimitBasis.WorkingHours) { CalendarVersion = calendar.Number };
        }
        catch (CalendarNotLoadedException)
        {
            // A risk case cannot wait for a notice of the State Council; the reason stands with the naming.
            var at = from.ToUniversalTime() + (time * rules.ClockHoursPerWorkingHour);
            return new AcceptLimit(at, LimitBasis.ClockHoursWithoutCalendar) { CalendarVersion = calendar.Number };
        }
    }

    /// <summary>When a leader who has not accepted is reminded: half of the hours of the rung have passed, counted as its limit is.</summary>
    public static DateTimeOffset ReminderOf(Rung rung, LadderRules rules, DateTimeOffset from, WorkCalendar calendar, InstitutionTime institution) =>
        rung is { Count: HourKind.Working, Hours: > 1 }
            ? LimitOf(rung with { Hours = rung.Hours / 2 }, rules, from, calendar, institution).At
            : from + ((LimitOf(rung, rules, from, calendar, institution).At - from) / 2);

    /// <summary>Where to look for the leader of a rung, best place first.</summary>
    /// <param name="rung">The rung reached.</param>
    /// <param name="leaderPath">Unit of the leader who did not accept.</param>
    public static IReadOnlyList<string> StartsOf(Rung rung, string leaderPath) =>
        rung.Office switch
        {
            RungOffice.NextUp => [AssignmentPolicy.ParentOf(leaderPath), leaderPath],
            RungOffice.HeadOffice => [AssignmentPolicy.StartOf(LeaderOffice.HeadOffice, leaderPath)],
            _ => [leaderPath],
        };
}
