namespace Mediation.Ownership.Simulation;

/// <summary>Each naming by the matrix again, from the facts that were kept: who of those who could be named then would have been.</summary>
public sealed class SimulatedNaming(MediationDbContext db, PolicyReader policies) : ISimulatedPolicy
{
    public string Policy => AssignmentRules.PolicyKey;

    public async Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, CaseRange cases, CancellationToken ct)
    {
        var matrix = PolicyReader.Parse<AssignmentRules>(json);
        List<SimulatedDifference> differences = [];
        foreach (var ofCase in await PastNaming.OfAsync(db, cases, ct))
        {
            var first = ofCase.First();
            var ladder = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, first.LadderPolicyVersion, ct)).Rules.For(first.Level);
            differences.AddRange(ofCase.Select(n => Difference(n, matrix, ladder)).OfType<SimulatedDifference>().Take(1));
        }

        foreach (var found in await FoundNowAsync(matrix, cases, ct))
        {
            differences.RemoveAll(d => d.CaseId == found.CaseId);
            differences.Add(found);
        }

        return differences;
    }

    /// <summary>Who would be named for a case that nobody was found for; null where still nobody would, or somebody was found later on.</summary>
    public static Guid? FoundNow(LeaderOwnership ownership, AssignmentRules matrix, Ladder ladder) =>
        ownership.Search is { } facts && (ownership.State == OwnershipState.Vacant || ownership.Namings.Count == 0)
            ? NamingPolicy.Again(facts, matrix, ladder).Next?.Choice.Leader?.Id
            : null;

    private async Task<List<SimulatedDifference>> FoundNowAsync(AssignmentRules matrix, CaseRange cases, CancellationToken ct)
    {
        var (after, upTo) = (cases.After, cases.UpTo);
        List<SimulatedDifference> found = [];
        var searched = await db
            .Ownerships.AsNoTracking()
            .Include(o => o.Namings)
            .Where(o => o.CaseId > after && o.CaseId <= upTo && o.SearchJson != "")
            .ToListAsync(ct);
        foreach (var ownership in searched)
        {
            var ladder = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, ownership.LadderPolicyVersion, ct)).Rules.For(ownership.Level);
            if (FoundNow(ownership, matrix, ladder) is { } leader)
            {
                var name = await db.Users.Where(u => u.Id == leader).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? string.Empty;
                found.Add(
                    new(ownership.CaseId, SimulatedChange.Owned, new PolicyValue(string.Empty, "Simulated:Nobody"), new PolicyValue(name))
                    {
                        LeaderAfter = new SimulatedLeader(leader, name),
                    }
                );
            }
        }

        return found;
    }

    /// <summary>Null where the same leader would be named.</summary>
    public static SimulatedDifference? Difference(PastNaming naming, AssignmentRules matrix, Ladder ladder)
    {
        var facts = naming.Facts;
        if (facts.Step != NamingStep.First)
        {
            return null;
        }

        var leader = NamingPolicy.Again(facts, matrix, ladder).Next?.Choice.Leader?.Id;
        return leader == naming.LeaderId
            ? null
            : new SimulatedDifference(naming.CaseId, SimulatedChange.Owned, new PolicyValue(naming.LeaderName), naming.ValueOf(leader))
            {
                LeaderBefore = naming.Leader,
                LeaderAfter = naming.LeaderOf(leader),
            };
    }
}
