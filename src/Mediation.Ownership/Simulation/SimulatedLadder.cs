namespace Mediation.Ownership.Simulation;

/// <summary>
/// Each limit and each further rung again, from the facts that were kept: who accepted in time and would have been too late, whose limit had passed and would
/// not have, and who would have become responsible on the next rung. What a leader would have done with more time nobody knows.
/// </summary>
public sealed class SimulatedLadder(MediationDbContext db, PolicyReader policies, CalendarReader calendars, InstitutionTime institution) : ISimulatedPolicy
{
    public string Policy => LadderRules.PolicyKey;

    public async Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, IReadOnlyList<Guid> cases, CancellationToken ct)
    {
        var draft = PolicyReader.Parse<LadderRules>(json);
        var (every, newest) = (await calendars.AllAsync(ct), await calendars.CurrentAsync(ct));
        var ownerships = await db.Ownerships.AsNoTracking().Include(o => o.Namings).Where(o => cases.Contains(o.CaseId)).ToListAsync(ct);
        List<SimulatedDifference> differences = [];
        foreach (var ownership in ownerships)
        {
            var own = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, ownership.LadderPolicyVersion, ct)).Rules;
            foreach (var naming in ownership.Namings.OrderBy(n => n.Number))
            {
                var matrix = (await policies.ExactAsync<AssignmentRules>(AssignmentRules.PolicyKey, naming.AssignmentPolicyVersion, ct)).Rules;
                // A limit is counted again by the calendar that it was counted by: a year that was loaded since is no part of the draft.
                var calendar = every.GetValueOrDefault(naming.CalendarVersion, newest);
                if ((OfLimit(ownership, naming, own, draft, calendar, institution) ?? OfRung(ownership, naming, matrix, draft)) is { } difference)
                {
                    differences.Add(difference);
                    break;
                }
            }
        }

        return differences;
    }

    /// <summary>Null where who accepted would still have been in time, and who missed the limit would still have missed it.</summary>
    public static SimulatedDifference? OfLimit(
        LeaderOwnership ownership,
        OwnershipNaming naming,
        LadderRules own,
        LadderRules draft,
        WorkCalendar calendar,
        InstitutionTime institution
    )
    {
        var (before, after) = (own.For(ownership.Level)[naming.Rung], draft.For(ownership.Level).Rungs.FirstOrDefault(r => r.Number == naming.Rung));
        if (after is null || (before.Hours, before.Count, own.ClockHoursPerWorkingHour) == (after.Hours, after.Count, draft.ClockHoursPerWorkingHour))
        {
            return null;
        }

        var limit = LadderPolicy.LimitOf(after, draft, naming.NamedAt, calendar, institution).At;
        return naming.AcceptedAt > limit ? Of(ownership, "Simulated:Accepted", "Simulated:TooLate", naming)
            : naming.Outcome == NamingOutcome.NotInTime && limit > naming.EndedAt ? Of(ownership, "Simulated:TooLate", "Simulated:StillTime", naming)
            : null;
    }

    private static SimulatedDifference? OfRung(LeaderOwnership ownership, OwnershipNaming naming, AssignmentRules matrix, LadderRules draft)
    {
        var (facts, ladder) = (naming.Facts, draft.For(ownership.Level));
        if (facts.Step != NamingStep.Next)
        {
            return null;
        }

        var next = NamingPolicy.Again(facts, matrix, ladder).Next;
        return (next?.Rung.Number, next?.Choice.Leader?.Id) == (naming.Rung, naming.LeaderId)
            ? null
            : new SimulatedDifference(
                ownership.CaseId,
                SimulatedChange.Escalated,
                new PolicyValue(naming.LeaderName),
                SimulatedNaming.ValueOf(naming, next?.Choice.Leader?.Id)
            )
            {
                LeaderBefore = naming.LeaderName,
                LeaderAfter = SimulatedNaming.NameOf(naming, next?.Choice.Leader?.Id),
            };
    }

    private static SimulatedDifference Of(LeaderOwnership ownership, string before, string after, OwnershipNaming naming) =>
        new(ownership.CaseId, SimulatedChange.Escalated, new PolicyValue(naming.LeaderName, before), new PolicyValue(naming.LeaderName, after));
}
