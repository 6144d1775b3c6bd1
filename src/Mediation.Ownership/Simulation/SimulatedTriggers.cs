namespace Mediation.Ownership.Simulation;

/// <summary>
/// Whether, after an acceptance of the past, a rung above would have been reached by silence, for want of a contact or by a second late measure: the same
/// decision as the timer's, asked at each instant at which something was done.
/// </summary>
public static class SimulatedTriggers
{
    /// <summary>The first rung that is reached before the responsibility of this leader ended; null where none is.</summary>
    /// <param name="naming">The naming, with what was done.</param>
    /// <param name="rules">The ladders by which it is decided.</param>
    /// <param name="calendar">The work calendar by which its limit was counted.</param>
    /// <param name="institution">Gives local time.</param>
    /// <param name="now">Until when it is looked at, where the leader is responsible still.</param>
    public static RungReached? Of(PastNaming naming, LadderRules rules, WorkCalendar calendar, InstitutionTime institution, DateTimeOffset now)
    {
        if (naming.AcceptedAt is not { } accepted)
        {
            return null;
        }

        var (ladder, until) = (rules.For(naming.Level), naming.EndedAt ?? now);
        var pauses = LadderGround.PausesOf(naming.Acts.Clock, ladder);
        RungTriggers triggers = new(ladder, rules, calendar, institution);
        DateTimeOffset[] acts = [accepted, .. ActsOf(naming).Where(at => at > accepted && at < until).Order()];
        var late = naming.Acts.Measures.Where(m => m.DueAt >= accepted && m.WasLateBy(until)).Select(m => m.DueAt).Order().Skip(1).ToList();
        for (var i = 0; i < acts.Length; i++)
        {
            var end = i + 1 < acts.Length ? acts[i + 1] : until;
            var isContacted = naming.Acts.Contacts.Any(c => c.IsReached && c.At <= acts[i]);
            LadderSituation situation = new(naming.Rung, accepted, acts[i], isContacted, pauses);
            var byTime = triggers.Next(situation, end);
            var byEvent = late.Where(at => at >= acts[i] && at < end)
                .Select(at => triggers.Next(situation with { Happened = LadderEvent.MeasureLateAgain }, at))
                .FirstOrDefault(reached => reached is not null);
            if (new[] { byTime, byEvent }.OfType<RungReached>().MinBy(r => r.At) is { } reached)
            {
                return reached;
            }
        }

        return null;
    }

    private static IEnumerable<DateTimeOffset> ActsOf(PastNaming naming) =>
        naming
            .Acts.Measures.SelectMany(m => new[] { m.SetAt, m.WithdrawnAt, m.CompletedBy == naming.LeaderId ? m.CompletedAt : null })
            .OfType<DateTimeOffset>()
            .Concat(naming.Acts.Contacts.Select(c => c.At));
}
