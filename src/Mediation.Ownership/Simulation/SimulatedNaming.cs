namespace Mediation.Ownership.Simulation;

/// <summary>
/// Each naming by the matrix again, from the facts that were kept: who of those who could be named then would have been, and of a case that still has
/// nobody, who would have been found.
/// </summary>
public sealed class SimulatedNaming(MediationDbContext db, PolicyReader policies) : ISimulatedPolicy
{
    public string Policy => AssignmentRules.PolicyKey;

    public async Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, IReadOnlyList<Guid> cases, CancellationToken ct)
    {
        var matrix = PolicyReader.Parse<AssignmentRules>(json);
        var ownerships = await db.Ownerships.AsNoTracking().Include(o => o.Namings).Where(o => cases.Contains(o.CaseId)).ToListAsync(ct);
        List<SimulatedDifference> differences = [];
        foreach (var ownership in ownerships)
        {
            var ladder = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, ownership.LadderPolicyVersion, ct)).Rules.For(ownership.Level);
            if (FoundNow(ownership, matrix, ladder) is { } found)
            {
                var name = await db.Users.Where(u => u.Id == found).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? string.Empty;
                differences.Add(Found(ownership.CaseId, name));
                continue;
            }

            differences.AddRange(
                ownership.Namings.OrderBy(n => n.Number).Select(n => Difference(ownership.CaseId, n, matrix, ladder)).OfType<SimulatedDifference>().Take(1)
            );
        }

        return differences;
    }

    /// <summary>Who would be named for a case that nobody was found for; null where still nobody would, or somebody was found later on.</summary>
    public static Guid? FoundNow(LeaderOwnership ownership, AssignmentRules matrix, Ladder ladder) =>
        ownership.Search is { } facts && (ownership.State == OwnershipState.Vacant || ownership.Namings.Count == 0)
            ? NamingPolicy.Again(facts, matrix, ladder).Next?.Choice.Leader?.Id
            : null;

    private static SimulatedDifference Found(Guid caseId, string name) =>
        new(caseId, SimulatedChange.Owned, new PolicyValue(string.Empty, "Simulated:Nobody"), new PolicyValue(name)) { LeaderAfter = name };

    /// <summary>Null where the same leader would be named.</summary>
    internal static SimulatedDifference? Difference(Guid caseId, OwnershipNaming naming, AssignmentRules matrix, Ladder ladder)
    {
        var facts = naming.Facts;
        if (facts.Step != NamingStep.First)
        {
            return null;
        }

        var leader = NamingPolicy.Again(facts, matrix, ladder).Next?.Choice.Leader?.Id;
        return leader == naming.LeaderId
            ? null
            : new SimulatedDifference(caseId, SimulatedChange.Owned, new PolicyValue(naming.LeaderName), ValueOf(naming, leader))
            {
                LeaderBefore = naming.LeaderName,
                LeaderAfter = NameOf(naming, leader),
            };
    }

    internal static PolicyValue ValueOf(OwnershipNaming naming, Guid? leader) =>
        NameOf(naming, leader) is { } name ? new PolicyValue(name) : new PolicyValue(string.Empty, "Simulated:Nobody");

    internal static string? NameOf(OwnershipNaming naming, Guid? leader) =>
        leader is null ? null : naming.Candidates.FirstOrDefault(c => c.LeaderId == leader)?.Name;
}
