namespace Mediation.Ownership.Domain.Escalation;

/// <summary>
/// Which rung is reached by an event, by silence or for want of a contact, and when: the one decision of the timer, of what hears the events, of the case
/// page and of the simulation. From the situation, the ladder and the time alone.
/// </summary>
public sealed class RungTriggers(Ladder ladder, LadderRules rules, WorkCalendar calendar, InstitutionTime institution)
{
    /// <summary>The rung that is reached by now, the first one first; null where none is.</summary>
    public RungReached? Next(LadderSituation situation, DateTimeOffset now) =>
        situation.Happened is { } happened ? ByEvent(situation.Rung, happened, now)
        : ByTime(situation).FirstOrDefault() is { } first && first.At <= now ? first
        : null;

    /// <summary>What time alone leads to, with when; null where nothing does, or the case is suspended.</summary>
    public RungReached? Expected(LadderSituation situation) => ByTime(situation).FirstOrDefault();

    private RungReached? ByEvent(int rung, LadderEvent happened, DateTimeOffset now) =>
        Above(rung).FirstOrDefault(r => r.Events.Contains(happened)) is { } next ? new RungReached(next, CauseOf(happened), now) : null;

    private IEnumerable<RungReached> ByTime(LadderSituation situation) =>
        Above(situation.Rung)
            .SelectMany(r => new[] { BySilence(r, situation), WithoutContact(r, situation) })
            .OfType<RungReached>()
            .OrderBy(r => r.At)
            .ThenBy(r => r.Rung.Number);

    private RungReached? BySilence(Rung rung, LadderSituation situation) =>
        rung.SilenceHours is { } hours && situation.LastActAt is { } last && EndOf(last, hours, rung.SilenceCount ?? HourKind.Clock, situation.Pauses) is { } at
            ? new RungReached(rung, RungCause.Silence, at)
            : null;

    private RungReached? WithoutContact(Rung rung, LadderSituation situation) =>
        !situation.IsContacted
        && rung.ContactWithinHours is { } hours
        && situation.AcceptedAt is { } accepted
        && EndOf(accepted, hours, HourKind.Clock, situation.Pauses) is { } at
            ? new RungReached(rung, RungCause.NotContacted, at)
            : null;

    private IEnumerable<Rung> Above(int rung) => ladder.Rungs.Where(r => r.Number > rung).OrderBy(r => r.Number);

    /// <summary>The end of so many hours, of which those of a pause do not count; null while one lasts.</summary>
    private DateTimeOffset? EndOf(DateTimeOffset from, int hours, HourKind count, IReadOnlyList<LadderSpan> pauses)
    {
        var (at, left) = (from.ToUniversalTime(), TimeSpan.FromHours(hours));
        foreach (var pause in pauses.OrderBy(p => p.From))
        {
            if (pause.To <= at)
            {
                continue;
            }

            if (After(at, left, count) <= pause.From)
            {
                break;
            }

            left -= pause.From > at ? Passed(at, pause.From, left, count) : TimeSpan.Zero;
            if (pause.To is not { } resumed)
            {
                return null;
            }

            at = resumed.ToUniversalTime();
        }

        return After(at, left, count);
    }

    /// <summary>How much of the time left passes until then, to the minute.</summary>
    private TimeSpan Passed(DateTimeOffset from, DateTimeOffset until, TimeSpan left, HourKind count)
    {
        if (count == HourKind.Clock)
        {
            return until - from;
        }

        var (low, high) = (0, (int)left.TotalMinutes);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = After(from, TimeSpan.FromMinutes(middle), count) <= until ? (middle, high) : (low, middle - 1);
        }

        return TimeSpan.FromMinutes(low);
    }

    private DateTimeOffset After(DateTimeOffset from, TimeSpan time, HourKind count) => LadderPolicy.After(from, time, count, rules, calendar, institution).At;

    private static RungCause CauseOf(LadderEvent happened) =>
        happened switch
        {
            LadderEvent.RiskRaised => RungCause.RiskRaised,
            LadderEvent.MeasureLateAgain => RungCause.MeasureLateAgain,
            LadderEvent.DeclinedAgain => RungCause.DeclinedAgain,
            _ => throw new ArgumentOutOfRangeException(nameof(happened)),
        };
}
