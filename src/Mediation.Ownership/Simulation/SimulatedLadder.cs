namespace Mediation.Ownership.Simulation;

/// <summary>
/// Each limit and each further rung again, from the facts that were kept: who accepted in time and would have been too late, whose limit had passed and would
/// not have, and who would have become responsible on the next rung. What a leader would have done with more time nobody knows.
/// </summary>
public sealed class SimulatedLadder(MediationDbContext db, PolicyReader policies, CalendarReader calendars, InstitutionTime institution, TimeProvider clock)
    : ISimulatedPolicy
{
    public string Policy => LadderRules.PolicyKey;

    public async Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, CaseRange cases, CancellationToken ct)
    {
        var draft = PolicyReader.Parse<LadderRules>(json);
        var (every, newest) = (await calendars.AllAsync(ct), await calendars.CurrentAsync(ct));
        List<SimulatedDifference> differences = [];
        foreach (var naming in (await PastNaming.OfAsync(db, cases, ct)).SelectMany(ofCase => ofCase))
        {
            // Of a case the first decision that comes out otherwise: what would have followed it nobody knows.
            if (differences.Count > 0 && differences[^1].CaseId == naming.CaseId)
            {
                continue;
            }

            var own = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, naming.LadderPolicyVersion, ct)).Rules;
            var matrix = (await policies.ExactAsync<AssignmentRules>(AssignmentRules.PolicyKey, naming.AssignmentPolicyVersion, ct)).Rules;

            // A limit is counted again by the calendar that it was counted by: a year that was loaded since is no part of the draft.
            var calendar = every.GetValueOrDefault(naming.CalendarVersion, newest);
            var difference = OfLimit(naming, own, draft, calendar, institution)
                ?? OfRung(naming, matrix, draft)
                ?? OfTriggers(naming, own, draft, calendar, institution, clock.GetUtcNow());
            if (difference is not null)
            {
                differences.Add(difference);
            }
        }

        return differences;
    }

    /// <summary>Null where who accepted would still have been in time, and who missed the limit would still have missed it.</summary>
    public static SimulatedDifference? OfLimit(PastNaming naming, LadderRules own, LadderRules draft, WorkCalendar calendar, InstitutionTime institution)
    {
        var (before, after) = (own.For(naming.Level)[naming.Rung], draft.For(naming.Level).Rungs.FirstOrDefault(r => r.Number == naming.Rung));
        if (after is null || (before.Hours, before.Count, own.ClockHoursPerWorkingHour) == (after.Hours, after.Count, draft.ClockHoursPerWorkingHour))
        {
            return null;
        }

        var limit = LadderPolicy.LimitOf(after, draft, naming.NamedAt, calendar, institution).At;
        return naming.AcceptedAt > limit ? Climbed(naming, "Simulated:Accepted", "Simulated:TooLate", draft, naming.Rung, limit)
            : naming.Outcome == NamingOutcome.NotInTime && limit > naming.EndedAt ? Of(naming, "Simulated:TooLate", "Simulated:StillTime")
            : null;
    }

    /// <summary>Null where the same leader on the same rung would have become responsible next.</summary>
    public static SimulatedDifference? OfRung(PastNaming naming, AssignmentRules matrix, LadderRules draft)
    {
        var (facts, ladder) = (naming.Facts, draft.For(naming.Level));
        if (facts.Step != NamingStep.Next)
        {
            return null;
        }

        var next = NamingPolicy.Again(facts, matrix, ladder).Next;
        var leader = next?.Choice.Leader?.Id;
        return (next?.Rung.Number, leader) == (naming.Rung, naming.LeaderId)
            ? null
            : new SimulatedDifference(naming.CaseId, SimulatedChange.Escalated, new PolicyValue(naming.LeaderName), naming.ValueOf(leader))
            {
                LeaderBefore = naming.Leader,
                LeaderAfter = naming.LeaderOf(leader),
            };
    }

    /// <summary>Null where after the acceptance the same rung would have been reached otherwise than by the limit, or none.</summary>
    public static SimulatedDifference? OfTriggers(
        PastNaming naming,
        LadderRules own,
        LadderRules draft,
        WorkCalendar calendar,
        InstitutionTime institution,
        DateTimeOffset now
    )
    {
        var before = SimulatedTriggers.Of(naming, own, calendar, institution, now);
        var after = SimulatedTriggers.Of(naming, draft, calendar, institution, now);
        return (before?.Rung.Number, before?.Cause) == (after?.Rung.Number, after?.Cause) ? null
            : before is null && after is not null ? Climbed(naming, WordOf(before), WordOf(after), draft, after.Rung.Number - 1, after.At)
            : Of(naming, WordOf(before), WordOf(after));
    }

    private static string WordOf(RungReached? reached) => reached is null ? "Simulated:Stayed" : $"Simulated:By{reached.Cause}";

    /// <summary>The case goes on to a leader above, sought among those who could be named at the naming; where there is nobody the present one stays.</summary>
    private static SimulatedDifference Climbed(PastNaming naming, string before, string after, LadderRules draft, int reached, DateTimeOffset at)
    {
        var candidates = naming.Facts.LeaderCandidates();
        var path = candidates.FirstOrDefault(c => c.Id == naming.LeaderId)?.UnitPath ?? string.Empty;
        LeaderCandidate[] others = [.. candidates.Where(c => c.Id != naming.LeaderId)];
        var next = path.Length == 0 ? null : LadderPolicy.Next(draft.For(naming.Level), reached, path, others, at);
        return Of(naming, before, after) with { LeaderBefore = naming.Leader, LeaderAfter = naming.LeaderOf(next?.Choice.Leader?.Id) ?? naming.Leader };
    }

    private static SimulatedDifference Of(PastNaming naming, string before, string after) =>
        new(naming.CaseId, SimulatedChange.Escalated, new PolicyValue(naming.LeaderName, before), new PolicyValue(naming.LeaderName, after));
}
